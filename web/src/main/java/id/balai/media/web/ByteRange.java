package id.balai.media.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The bytes that a request asks for, both ends included. Several ranges at once, or what is no range, mean the whole file.
 *
 * @param whole length of the file
 */
record ByteRange(long first, long last, long whole) {

    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** @param tag of the file; a condition on any other one means the whole file */
    static ByteRange asked(HttpServletRequest request, String tag, long whole) {
        String condition = request.getHeader("If-Range");
        String range = request.getHeader("Range");
        boolean counts = range != null && (condition == null || condition.equals(tag));
        return counts ? of(range, whole) : all(whole);
    }

    static ByteRange of(String range, long whole) {
        Matcher form = FORM.matcher(range);
        if (!form.matches() || form.group(1).isEmpty() && form.group(2).isEmpty()) {
            return all(whole);
        }
        if (form.group(1).isEmpty()) {
            long wanted = Long.parseLong(form.group(2));
            return new ByteRange(wanted == 0 ? whole : Math.max(0, whole - wanted), whole - 1, whole);
        }
        long first = Long.parseLong(form.group(1));
        long last = form.group(2).isEmpty() ? whole - 1 : Long.parseLong(form.group(2));
        return last < first && first < whole ? all(whole) : new ByteRange(first, Math.min(last, whole - 1), whole);
    }

    private static ByteRange all(long whole) {
        return new ByteRange(0, whole - 1, whole);
    }

    boolean isBeyond() {
        return first >= whole;
    }

    boolean isPart() {
        return length() < whole;
    }

    long length() {
        return last - first + 1;
    }
}
