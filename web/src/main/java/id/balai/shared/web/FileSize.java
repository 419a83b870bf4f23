package id.balai.shared.web;

import java.text.NumberFormat;
import java.util.Locale;

/** How large a file is, as readers write it: "640 KB", "2,4 MB". */
public final class FileSize {

    private static final long KILO = 1024;

    private FileSize() {}

    public static String of(long bytes, Locale locale) {
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(1);
        return bytes < KILO * KILO
                ? Math.max(1, Math.round((double) bytes / KILO)) + " KB"
                : number.format((double) bytes / (KILO * KILO)) + " MB";
    }
}
