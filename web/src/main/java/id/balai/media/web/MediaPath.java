package id.balai.media.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.balai.media.ServedFile;
import id.balai.media.service.MediaFiles;

/** What follows /media in an address: the hash, and the width of a picture or the name of a document. */
record MediaPath(String hash, String last) {

    private static final Pattern FORM = Pattern.compile("/([0-9a-f]{64})/([^/]+)");
    private static final Pattern WIDTH = Pattern.compile("([1-9]\\d{0,5})\\.[a-z]{3,4}");

    static Optional<MediaPath> of(String path) {
        Matcher form = FORM.matcher(path == null ? "" : path);
        return form.matches() ? Optional.of(new MediaPath(form.group(1), form.group(2))) : Optional.empty();
    }

    /** A document is found under any name, since it may have had another; a picture only in a width that is served. */
    Optional<ServedFile> find(MediaFiles files) {
        Matcher width = WIDTH.matcher(last);
        Optional<ServedFile> picture =
                width.matches() ? files.picture(hash, Integer.parseInt(width.group(1))) : Optional.empty();
        return picture.or(() -> files.document(hash));
    }
}
