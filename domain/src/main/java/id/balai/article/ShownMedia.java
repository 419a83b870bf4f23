package id.balai.article;

import java.util.List;
import java.util.stream.Stream;

import id.balai.media.Attachment;

/**
 * What readers see of the media library beside an article's text.
 *
 * @param coverHash null without a cover
 * @param coverCaption null without one
 * @param placed gallery and attachments, each in its order
 */
public record ShownMedia(String coverHash, String coverCaption, List<PlacedMedia> placed) {

    /** The hashes of cover and gallery. */
    public List<String> pictures() {
        return Stream.concat(
                        Stream.ofNullable(coverHash),
                        gallery().stream().map(each -> each.media().getHash()))
                .toList();
    }

    public List<PlacedMedia> gallery() {
        return at(MediaPlace.GALLERY).toList();
    }

    public List<Attachment> attachments() {
        return at(MediaPlace.ATTACHMENT)
                .map(PlacedMedia::media)
                .map(Attachment::of)
                .toList();
    }

    private Stream<PlacedMedia> at(MediaPlace place) {
        return placed.stream().filter(each -> each.place() == place);
    }
}
