package id.balai.benchmark.served;

import java.io.IOException;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Answers from memory on a server that has nothing else to do. */
@WebServlet("/benchmark/*")
public class AnswersServlet extends HttpServlet {

    private final transient Answers answers = new Answers();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send(request, response);
    }
}
