package id.balai.article;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.balai.kit.richtext.BodyTree;
import id.balai.media.Media;
import id.balai.shared.RuleViolation;

/**
 * The rule that no article is published with a picture that nobody has described for those who cannot see it.
 *
 * @param library what the media library has of what the article shows
 */
record DescribedPictures(Collection<Media> library) {

    /** @throws RuleViolation naming the pictures, at the field that holds them */
    void require(Article article) {
        Illustration shown = article.illustration();
        List<Long> gallery = shown.gallery().stream().map(MediaEntry::mediaId).toList();
        List<String> inBody = BodyTree.of(article.getBody()).undescribedPictures();
        require("cover", media -> !media.isDescribed() && media.getId().equals(shown.coverId()));
        require("gallery", media -> !media.isDescribed() && gallery.contains(media.getId()));
        require("body", media -> inBody.contains(media.getHash()));
        if (!inBody.isEmpty()) {
            throw new RuleViolation("article.picture.undescribed.unknown", "body", inBody.size());
        }
    }

    private void require(String field, Predicate<Media> undescribed) {
        String names = library.stream().filter(undescribed).map(Media::getName).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            String key = "article.picture.undescribed." + field;
            throw new RuleViolation(key, field, names);
        }
    }
}
