package id.balai.territory.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.kit.geometry.GeoJson;
import id.balai.shared.RuleViolation;
import id.balai.shared.web.Complaint;
import id.balai.shared.web.Messages;

/** Takes a file of boundaries, which is the whole body of the request, and says at once what is wrong with it. */
@WebServlet("/admin/territory/boundaries")
public class BoundaryUploadServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(BoundaryUploadServlet.class.getName());

    /** So much of a refused file is still read: browsers show no answer before they have sent everything. */
    private static final long PATIENCE = 16L << 20;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InputStream file = request.getInputStream();
        JsonObject answer;
        try {
            requireSize(request.getContentLengthLong());
            String token = BroughtShapes.keep(request.getSession(), GeoJson.read(file));
            answer = Json.createObjectBuilder().add("brought", token).build();
        } catch (RuleViolation refused) {
            skipUnlessEndless(request, file);
            answer = Json.createObjectBuilder()
                    .add("refused", text(refused, request))
                    .build();
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer.toString());
    }

    private static String text(RuleViolation refused, HttpServletRequest request) {
        return Complaint.allIn(refused, Messages.of(request).locale()).get(0).text();
    }

    /** Without taking in a byte of what is too long by its own account. */
    private static void requireSize(long length) {
        if (length > GeoJson.MOST_BYTES) {
            throw GeoJson.tooLarge();
        }
    }

    private static void skipUnlessEndless(HttpServletRequest request, InputStream file) {
        if (request.getContentLengthLong() > PATIENCE) {
            return;
        }
        try {
            file.skip(PATIENCE);
        } catch (IOException gone) {
            LOG.info(() -> "A refused boundary was broken off by its sender: " + gone);
        }
    }
}
