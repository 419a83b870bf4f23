package id.balai.media.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.media.ServedFile;
import id.balai.media.service.MediaFiles;

/**
 * Sends pictures and documents to everybody. What is sent from an address never changes, so browsers keep it for ever;
 * whatever it is, it can run nothing on this site.
 */
@WebServlet("/media/*")
public class MediaFileServlet extends HttpServlet {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /** A sandbox would keep browsers from showing a PDF at all. */
    private static final String SHOWN = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self';"
            + " plugin-types application/pdf; frame-ancestors 'none'";

    @EJB
    transient MediaFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ServedFile> found = MediaPath.of(request.getPathInfo()).flatMap(path -> path.find(files));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ServedFile file = found.get();
        if (!lastPart(request).equals(file.lastPart())) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + file.path());
            return;
        }
        describe(file, response);
        String tag = '"' + file.hash() + "-" + file.width() + '"';
        response.setHeader("ETag", tag);
        if (isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(file, ByteRange.asked(request, tag, file.length()), request, response);
    }

    /** Decoded from what was sent, since the container takes a plus for a blank. */
    private static String lastPart(HttpServletRequest request) {
        String sent = request.getRequestURI();
        String last = sent.substring(sent.lastIndexOf('/') + 1);
        return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void describe(ServedFile file, HttpServletResponse response) {
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Security-Policy", file.isShown() && !file.isPicture() ? SHOWN : NOTHING_RUNS);
        response.setContentType(file.contentType());
        if (!file.isPicture()) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            String place = file.isShown() ? "inline" : "attachment";
            response.setHeader("Content-Disposition", place + "; filename*=UTF-8''" + name);
        }
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null && (known.equals("*") || known.contains(tag));
    }

    /** Without the bytes; the servlet's own way would fetch and drop them. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private void send(ServedFile file, ByteRange range, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (range.isBeyond()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + file.length());
            return;
        }
        if (range.isPart()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.length());
        }
        response.setContentLengthLong(range.length());
        if (request.getMethod().equals("GET")) {
            new PieceByPiece(files, file.id()).send(range, response.getOutputStream());
        }
    }
}
