package id.balai.media.web;

import java.text.NumberFormat;
import java.util.Locale;

import id.balai.media.Media;
import id.balai.shared.web.FileSize;

/** What a file is, in a few words: "JPG · 1.600 × 1.200 · 2,4 MB". */
final class MediaFacts {

    private MediaFacts() {}

    static String of(Media media, Locale locale) {
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        String size = media.isPicture()
                ? whole.format(media.getWidth()) + " × " + whole.format(media.getHeight()) + " · "
                : "";
        return media.getType().label() + " · " + size + FileSize.of(media.getLength(), locale);
    }
}
