package id.balai.pagecache.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.shared.web.Messages;

/** What readers get while the database is gone: an older page that says so, or a sentence. */
final class Unavailable {

    private static final String MAIN = "<main";
    private static final String RETRY_AFTER_SECONDS = "30";

    private Unavailable() {}

    static void sendOld(KeptPage page, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Warning", "110 - \"Response is Stale\"");
        response.setContentType(page.contentType());
        String html = new String(page.plain(), StandardCharsets.UTF_8);
        int inside = html.indexOf('>', html.indexOf(MAIN)) + 1;
        String line =
                "<p class=\"stale\" role=\"status\">" + Messages.in(locale).text("site.stale") + "</p>";
        PageSending.write(
                (html.substring(0, inside) + line + html.substring(inside)).getBytes(StandardCharsets.UTF_8),
                request,
                response);
    }

    static void sayLater(Locale locale, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Messages messages = Messages.in(locale);
        String title = messages.text("site.unavailable");
        String sentence = messages.text("site.unavailable.later");
        String html = """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
                <title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p></main></body>
                </html>
                """.formatted(locale.toLanguageTag(), title, title, sentence);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setContentType("text/html; charset=UTF-8");
        PageSending.write(html.getBytes(StandardCharsets.UTF_8), request, response);
    }
}
