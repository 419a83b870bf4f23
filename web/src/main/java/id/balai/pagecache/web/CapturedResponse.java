package id.balai.pagecache.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Holds an answer back until it is whole: then it is kept as a page, or sent as it is. */
class CapturedResponse extends HttpServletResponseWrapper {

    private static final String CACHING = "Cache-Control";
    private static final String ASKED_EACH_TIME = "no-cache";

    private static final int BEGIN = 64 * 1024;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(BEGIN);
    private final Map<String, String> headers = new LinkedHashMap<>();

    private int status = SC_OK;
    private String contentType;
    private PrintWriter writer;
    private Failure failure;
    private boolean personal;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Whether it is a page that every reader may get; then proxies may have it too, if they ask each time. */
    boolean isPage() {
        boolean page = isFile() && contentType.startsWith("text/html") && ASKED_EACH_TIME.equals(getHeader(CACHING));
        if (page) {
            setHeader(CACHING, "public, " + ASKED_EACH_TIME);
        }
        return page;
    }

    /** Whether it is a whole file. */
    boolean isFile() {
        return failure == null && status == SC_OK && !personal && contentType != null;
    }

    /** A failure of the server, whose page is still to be shown. */
    boolean hasFailed() {
        return failure != null && failure.status() >= SC_INTERNAL_SERVER_ERROR;
    }

    /** Sends it, or lets the server show the page for what is not there. */
    void send(boolean withBody) throws IOException {
        HttpServletResponse real = (HttpServletResponse) getResponse();
        headers.forEach(real::setHeader);
        if (failure != null) {
            real.sendError(failure.status(), failure.message());
            return;
        }
        real.setStatus(status);
        if (contentType != null) {
            real.setContentType(contentType);
        }
        byte[] bytes = bytes();
        real.setContentLength(bytes.length);
        if (withBody) {
            real.getOutputStream().write(bytes);
        }
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public void write(byte[] several, int from, int length) {
                body.write(several, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("A page is written at once");
            }
        };
    }

    @Override
    public void sendError(int failed) {
        sendError(failed, null);
    }

    @Override
    public void sendError(int failed, String message) {
        resetBuffer();
        failure = new Failure(failed, message);
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        status = SC_FOUND;
        setHeader("Location", location);
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public int getStatus() {
        return failure == null ? status : failure.status();
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, String value) {
        if ("Content-Type".equalsIgnoreCase(name)) {
            setContentType(value);
        } else if (value == null) {
            headers.keySet().removeIf(name::equalsIgnoreCase);
        } else {
            headers.keySet().removeIf(name::equalsIgnoreCase);
            headers.put(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        String before = getHeader(name);
        setHeader(name, before == null ? value : before + ", " + value);
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public String getHeader(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean containsHeader(String name) {
        return getHeader(name) != null;
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return Optional.ofNullable(getHeader(name)).stream().toList();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.copyOf(headers.keySet());
    }

    @Override
    public void setContentType(String type) {
        boolean told = type == null || !type.startsWith("text/html") || type.contains("charset");
        contentType = told ? type : type + ";charset=" + getCharacterEncoding();
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // all that we send is in one
    }

    @Override
    public void setContentLength(int length) {
        // known when it is whole
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when it is whole
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before it is whole
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void reset() {
        resetBuffer();
        headers.clear();
        status = SC_OK;
    }

    @Override
    public void resetBuffer() {
        bytes();
        body.reset();
    }

    @Override
    public int getBufferSize() {
        return BEGIN;
    }

    @Override
    public void setBufferSize(int size) {
        // it grows
    }

    private record Failure(int status, String message) {}
}
