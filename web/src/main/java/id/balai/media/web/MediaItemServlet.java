package id.balai.media.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.media.service.MediaLibrary;

/** One entry of the library. */
@WebServlet("/admin/media/item")
public class MediaItemServlet extends MediaServlet {

    @EJB
    transient MediaLibrary library;

    @Inject
    transient MediaJson json;

    @Override
    protected String method() {
        return "GET";
    }

    @Override
    protected JsonObject answer(HttpServletRequest request) {
        return library.find(number(request, "id")).map(json::one).orElseThrow(NotInLibrary::new);
    }
}
