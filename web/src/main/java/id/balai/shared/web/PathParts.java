package id.balai.shared.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import org.omnifaces.util.Faces;

/** What follows a page's name in its address, part by part: /arsip/2020/07 has 2020 and 07. */
@Named
@RequestScoped
public class PathParts {

    /** As they stand in the address, decoded. A slash at the end adds an empty part, so that no page has two addresses. */
    public List<String> all() {
        String path = Faces.getRequestPathInfo();
        return path == null || path.isEmpty()
                ? List.of()
                : Stream.of(path.substring(1).split("/", -1)).toList();
    }

    /** For pages whose name is their whole address. */
    public void requireNone() {
        if (!all().isEmpty()) {
            notFound();
        }
    }

    /** Ends the request with the page for what is not there. */
    public void notFound() {
        FailedAnswer.send(HttpServletResponse.SC_NOT_FOUND);
    }
}
