package id.balai.media.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.media.service.MediaLibrary;

/** Takes the description of a picture from wherever it was typed. */
@WebServlet("/admin/media/describe")
public class MediaDescribeServlet extends MediaServlet {

    @EJB
    transient MediaLibrary library;

    @Inject
    transient MediaJson json;

    @Override
    protected String method() {
        return "POST";
    }

    @Override
    protected JsonObject answer(HttpServletRequest request) {
        return json.one(library.describe(
                number(request, "id"),
                number(request, "version"),
                request.getParameter("alternative"),
                Boolean.parseBoolean(request.getParameter("decorative")),
                request.getParameter("name")));
    }
}
