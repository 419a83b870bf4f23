package id.balai.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of an article's gallery, or its attachments, in their order; each of them once. */
public final class MediaOrder {

    private final Article article;
    private final MediaPlace place;
    private final List<ArticleMedia> all;

    /** @param all of the article, of both places; changed by changes here */
    MediaOrder(Article article, MediaPlace place, List<ArticleMedia> all) {
        this.article = article;
        this.place = place;
        this.all = all;
    }

    public List<MediaEntry> getEntries() {
        return shown().stream()
                .map(each -> new MediaEntry(each.getMediaId(), each.getCaption()))
                .toList();
    }

    /** Shows these in this order and nothing else; what stays keeps its row. Of one that is there twice the first counts. */
    public void setEntries(List<MediaEntry> wanted) {
        Map<Long, MediaEntry> entries = new LinkedHashMap<>();
        wanted.forEach(entry -> entries.putIfAbsent(entry.mediaId(), entry));
        shown().stream().filter(each -> !entries.containsKey(each.getMediaId())).forEach(all::remove);
        int ordinal = 0;
        for (MediaEntry entry : entries.values()) {
            find(entry.mediaId()).orElseGet(() -> add(entry.mediaId())).stand(ordinal++, entry.caption());
        }
    }

    private List<ArticleMedia> shown() {
        return all.stream()
                .filter(each -> each.getPlace() == place)
                .sorted(Comparator.comparingInt(ArticleMedia::getOrdinal))
                .toList();
    }

    private Optional<ArticleMedia> find(long mediaId) {
        return shown().stream().filter(each -> each.getMediaId() == mediaId).findFirst();
    }

    private ArticleMedia add(long mediaId) {
        ArticleMedia added = new ArticleMedia(article, place, mediaId);
        all.add(added);
        return added;
    }
}
