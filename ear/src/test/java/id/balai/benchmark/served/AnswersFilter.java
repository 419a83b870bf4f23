package id.balai.benchmark.served;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Answers from memory before anything else of the application is asked. */
public class AnswersFilter extends HttpFilter {

    private final transient Answers answers = new Answers();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        answers.send(request, response);
    }
}
