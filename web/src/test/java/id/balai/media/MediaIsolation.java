package id.balai.media;

import static id.balai.isolation.Canaries.MORNING;
import static id.balai.isolation.Canaries.WORD;
import static id.balai.isolation.IsolationPart.done;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.media.service.FindingUnusedMedia;
import id.balai.media.service.MediaFiles;
import id.balai.media.service.MediaLibrary;
import id.balai.media.service.Pictures;

@Dependent
class MediaIsolation implements IsolationPart {

    @Inject
    FindingUnusedMedia unusedMedia;

    @Inject
    MediaLibrary library;

    @Inject
    Pictures pictures;

    @Inject
    MediaFiles mediaFiles;

    @Override
    public int place() {
        return 30;
    }

    @Override
    public void fill(Canaries canaries) {
        Media media = Media.picture(FileType.PNG, FileName.uploaded(WORD, FileType.PNG), WORD, 7, 160, 120);
        media.describe(WORD, false, WORD);
        media.added(MORNING, WORD);
        canaries.keep(media);
        MediaFile file = canaries.keep(MediaFile.picture(media, 160, 120, 7));
        canaries.keep(new MediaPiece(file.getId(), 0, WORD.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Set<String> withoutWord() {
        return Set.of("Media.contentType", "MediaFile.contentType");
    }

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        long id = canaries.id(Media.class);
        long file = canaries.id(MediaFile.class);
        MediaFilter filter = new MediaFilter(WORD, MediaKind.PICTURE, false);
        InputStream unknown = new ByteArrayInputStream(WORD.getBytes(StandardCharsets.UTF_8));
        calls.put("MediaLibrary.add", () -> library.add(WORD, unknown));
        calls.put("MediaLibrary.find", () -> library.find(id));
        calls.put("MediaLibrary.list", () -> library.list(filter, 0, 50));
        calls.put("MediaLibrary.count", () -> library.count(filter));
        calls.put("MediaLibrary.describe", () -> library.describe(id, 1, "lain", false, "lain"));
        calls.put("MediaLibrary.changeable", () -> library.changeable(List.of()));
        calls.put("MediaLibrary.uses", () -> library.uses(id));
        calls.put("MediaLibrary.delete", () -> done(() -> library.delete(id)));
        calls.put(
                "FindingUnusedMedia.list",
                () -> unusedMedia.list(MediaFilter.ALL, 0, 50).items());
        calls.put("Pictures.of", () -> pictures.of(List.of(id)));
        calls.put("Pictures.kept", () -> pictures.kept(List.of(id)));
        calls.put("Pictures.byHash", () -> pictures.byHash(List.of(WORD)));
        calls.put("MediaFiles.picture", () -> mediaFiles.picture(WORD, 160));
        calls.put("MediaFiles.document", () -> mediaFiles.document(WORD));
        calls.put(
                "MediaFiles.piece",
                () -> mediaFiles.piece(file, 0).map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.office("media-list");
        routes.office("media-edit", canaries.id(Media.class));
    }
}
