package id.balai.media.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.shared.web.Complaint;
import id.balai.shared.web.Messages;

/** Answers the library's scripts in JSON, also when something is refused: then with a sentence for the reader. */
public abstract class MediaServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!request.getMethod().equals(method())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            write(response, answer(request));
        } catch (NotInLibrary missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuntimeException failure) {
            write(response, refusal(failure, Messages.of(request).locale()));
        }
    }

    /** The one method of HTTP that it answers. */
    protected abstract String method();

    protected abstract JsonObject answer(HttpServletRequest request) throws IOException;

    /** What a reader can act on is an answer like any other; browsers would take note of an error. */
    private static JsonObject refusal(RuntimeException failure, Locale locale) {
        return Complaint.allIn(failure, locale).stream()
                .findFirst()
                .map(complaint -> Json.createObjectBuilder()
                        .add("refused", complaint.text())
                        .build())
                .orElseThrow(() -> failure);
    }

    private static void write(HttpServletResponse response, JsonObject answer) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer.toString());
    }

    /** A number among the parameters; zero when it is missing or none. */
    static long number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
