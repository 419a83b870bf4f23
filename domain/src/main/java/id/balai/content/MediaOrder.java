package id.balai.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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

    public List<ArticleMedia> getEntries() {
        return all.stream()
                .filter(entry -> entry.getPlace() == place)
                .sorted(Comparator.comparingInt(ArticleMedia::getPosition))
                .toList();
    }

    /** Puts it at the end, unless it is there. */
    public void add(long mediaId) {
        if (find(mediaId).isEmpty()) {
            all.add(new ArticleMedia(article, place, mediaId, getEntries().size()));
        }
    }

    public void remove(long mediaId) {
        find(mediaId).ifPresent(all::remove);
        arrange(getEntries());
    }

    /** @param by places towards the end, or the beginning when negative; stops at either */
    public void move(long mediaId, int by) {
        List<ArticleMedia> entries = new ArrayList<>(getEntries());
        find(mediaId).ifPresent(entry -> {
            int from = entries.indexOf(entry);
            int to = Math.max(0, Math.min(entries.size() - 1, from + by));
            Collections.rotate(entries.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        });
        arrange(entries);
    }

    /** Takes over what an editor arranged; what stays keeps its row. */
    void take(MediaOrder edited) {
        getEntries().stream()
                .filter(entry -> edited.find(entry.getMediaId()).isEmpty())
                .forEach(all::remove);
        List<ArticleMedia> wanted = new ArrayList<>();
        for (ArticleMedia typed : edited.getEntries()) {
            add(typed.getMediaId());
            ArticleMedia entry = find(typed.getMediaId()).orElseThrow();
            entry.setCaption(typed.getCaption());
            wanted.add(entry);
        }
        arrange(wanted);
    }

    private Optional<ArticleMedia> find(long mediaId) {
        return getEntries().stream()
                .filter(entry -> entry.getMediaId() == mediaId)
                .findFirst();
    }

    private static void arrange(List<ArticleMedia> entries) {
        for (int position = 0; position < entries.size(); position++) {
            entries.get(position).standAt(position);
        }
    }
}
