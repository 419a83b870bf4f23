package id.balai.enrolment.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.kit.sheet.Sheet;
import id.balai.shared.RuleViolation;
import id.balai.shared.web.Messages;

/** Takes one table, which is the whole body of the request; its name is a parameter. Answers scripts in JSON. */
@WebServlet("/admin/roster/table")
public class TableUploadServlet extends HttpServlet {

    /** So much of a refused file is still read: browsers show no answer before they have sent everything. */
    private static final long PATIENCE = 64L << 20;

    private static final int LONGEST_NAME = 200;

    @Inject
    transient PendingTable pending;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject answer;
        try {
            pending.bring(read(request), name(request));
            answer = JsonObject.EMPTY_JSON_OBJECT;
        } catch (RuleViolation refused) {
            answer = Json.createObjectBuilder()
                    .add(
                            "refused",
                            Messages.of(request)
                                    .text(refused.key(), refused.arguments().toArray()))
                    .build();
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer.toString());
    }

    private static Sheet read(HttpServletRequest request) throws IOException {
        InputStream content = request.getInputStream();
        try {
            return Sheet.read(content);
        } finally {
            if (request.getContentLengthLong() <= PATIENCE) {
                content.skip(PATIENCE);
            }
        }
    }

    private static String name(HttpServletRequest request) {
        String name = Optional.ofNullable(request.getParameter("name")).orElse("");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
