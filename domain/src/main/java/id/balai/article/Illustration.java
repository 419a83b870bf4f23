package id.balai.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an article shows of the media library beside its text.
 *
 * @param coverId null without a cover
 * @param coverCaption null without one
 */
public record Illustration(Long coverId, String coverCaption, List<MediaEntry> gallery, List<MediaEntry> attachments) {

    public List<Long> pictures() {
        return Stream.concat(Stream.ofNullable(coverId), ids(gallery)).toList();
    }

    public List<Long> documents() {
        return ids(attachments).toList();
    }

    private static Stream<Long> ids(List<MediaEntry> entries) {
        return entries.stream().map(MediaEntry::mediaId);
    }
}
