package id.balai.pagecache.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends a kept page in the encoding that the reader takes, or says that the reader has it. */
final class PageSending {

    private static final Pattern REFUSED = Pattern.compile("(?i);\\s*q=0(\\.0{0,3})?\\s*(;|$)");

    private PageSending() {}

    static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean zipped = page.zipped() != null && takesZipped(request.getHeader("Accept-Encoding"));
        String tag = '"' + (zipped ? page.zippedTag() : page.tag()) + '"';
        page.headers().forEach(response::setHeader);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", tag);
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        write(zipped ? page.zipped() : page.plain(), request, response);
    }

    static void write(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(body);
        }
    }

    static boolean takesZipped(String accepted) {
        return accepted != null
                && accepted.contains("gzip")
                && Arrays.stream(accepted.split(",")).anyMatch(PageSending::isZip);
    }

    private static boolean isZip(String coding) {
        int weight = coding.indexOf(';');
        String name = weight < 0 ? coding : coding.substring(0, weight);
        return name.strip().equalsIgnoreCase("gzip")
                && (weight < 0 || !REFUSED.matcher(coding.substring(weight)).find());
    }

    private static boolean isKnown(String known, String tag) {
        return Optional.ofNullable(known)
                .filter(tags -> tags.strip().equals("*") || tags.contains(tag))
                .isPresent();
    }
}
