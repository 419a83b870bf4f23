package id.balai.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

import org.apache.commons.codec.digest.DigestUtils;

/** Addresses of our own stylesheets, scripts and drawings, with a version made from their bytes: kept for ever, never stale. */
@Named
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/resources/";
    static final String VERSION = "v";

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    @Inject
    ServletContext context;

    /** @param name within the resources folder, such as {@code balai/public.css} */
    public String url(String name) {
        return urls.computeIfAbsent(name, this::versioned);
    }

    /** The element that loads a module; written as it is, since PrimeFaces would add a nonce to an element of the page. */
    public String script(String name) {
        return "<script type=\"module\" src=\"" + url(name) + "\"></script>";
    }

    private String versioned(String name) {
        try (InputStream bytes = context.getResourceAsStream(FOLDER + name)) {
            if (bytes == null) {
                throw new IllegalArgumentException("There is no resource " + name);
            }
            String version = DigestUtils.sha256Hex(bytes).substring(0, 12);
            return context.getContextPath() + FOLDER + name + "?" + VERSION + "=" + version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
