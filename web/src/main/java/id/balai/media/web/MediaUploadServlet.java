package id.balai.media.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Logger;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.media.Media;
import id.balai.media.MediaLimits;
import id.balai.media.service.MediaLibrary;
import id.balai.media.service.UploadBrokenOff;
import id.balai.shared.RuleViolation;

/** Takes one file, which is the whole body of the request; its name is a parameter. */
@WebServlet("/admin/media/upload")
public class MediaUploadServlet extends MediaServlet {

    private static final Logger LOG = Logger.getLogger(MediaUploadServlet.class.getName());

    /** So much of a refused file is still read: browsers show no answer before they have sent everything. */
    private static final long PATIENCE = 64L << 20;

    @EJB
    transient MediaLibrary library;

    @Inject
    transient MediaJson json;

    @Inject
    transient Clock clock;

    @Override
    protected String method() {
        return "POST";
    }

    @Override
    protected JsonObject answer(HttpServletRequest request) throws IOException {
        Instant begun = clock.instant();
        InputStream content = request.getInputStream();
        try {
            requireSize(request.getContentLengthLong());
            Media media = library.add(request.getParameter("name"), content);
            return Json.createObjectBuilder(json.one(media))
                    .add("known", media.getAddedAt().isBefore(begun))
                    .build();
        } catch (UploadBrokenOff gone) {
            LOG.info(() -> "An upload was broken off by its sender: " + gone.getMessage());
            return JsonValue.EMPTY_JSON_OBJECT;
        } catch (RuntimeException refused) {
            if (request.getContentLengthLong() <= PATIENCE) {
                skip(content);
            }
            throw refused;
        }
    }

    private static void skip(InputStream content) {
        try {
            content.skip(PATIENCE);
        } catch (IOException gone) {
            LOG.info(() -> "A refused upload was broken off by its sender: " + gone);
        }
    }

    /** Without taking in a byte of what is too long by its own account. */
    private static void requireSize(long length) {
        if (length > MediaLimits.DOCUMENT) {
            throw new RuleViolation("media.tooLarge", null, MediaLimits.megabytes(MediaLimits.DOCUMENT));
        }
    }
}
