package id.balai.pagecache.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends a kept page in the encoding that the reader takes, or says that the reader has it. */
final class PageSending {

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
        String[] parts = coding.strip().split("\\s*;\\s*");
        boolean refused = Arrays.stream(parts).skip(1).anyMatch(part -> part.matches("(?i)q=0(\\.0{0,3})?"));
        return parts[0].equalsIgnoreCase("gzip") && !refused;
    }

    private static boolean isKnown(String known, String tag) {
        return Optional.ofNullable(known)
                .filter(tags -> tags.strip().equals("*") || tags.contains(tag))
                .isPresent();
    }
}
