package id.balai.media.web;

import java.text.NumberFormat;
import java.util.Locale;

import id.balai.media.Media;

/** What a file is, in a few words: "JPG · 1.600 × 1.200 · 2,4 MB". */
final class MediaFacts {

    private static final long KILO = 1024;

    private MediaFacts() {}

    static String of(Media media, Locale locale) {
        NumberFormat whole = NumberFormat.getIntegerInstance(locale);
        String size = media.isPicture()
                ? whole.format(media.getWidth()) + " × " + whole.format(media.getHeight()) + " · "
                : "";
        return media.getType().label() + " · " + size + bytes(media.getLength(), locale);
    }

    static String bytes(long count, Locale locale) {
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(1);
        return count < KILO * KILO
                ? Math.max(1, Math.round((double) count / KILO)) + " KB"
                : number.format((double) count / (KILO * KILO)) + " MB";
    }
}
