package id.balai.media.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.media.Media;
import id.balai.media.MediaFilter;
import id.balai.media.MediaKind;
import id.balai.media.UnusedMedia;
import id.balai.media.service.FindingUnusedMedia;
import id.balai.media.service.MediaLibrary;

/** The library page by page. */
@WebServlet("/admin/media/list")
public class MediaListServlet extends MediaServlet {

    private static final int PAGE = 24;

    @EJB
    transient MediaLibrary library;

    @EJB
    transient FindingUnusedMedia unused;

    @Inject
    transient MediaJson json;

    @Override
    protected String method() {
        return "GET";
    }

    @Override
    protected JsonObject answer(HttpServletRequest request) throws IOException {
        String only = String.valueOf(request.getParameter("only"));
        MediaFilter filter = new MediaFilter(request.getParameter("text"), kind(request), only.equals("UNDESCRIBED"));
        int first = (int) Math.min(number(request, "from"), Integer.MAX_VALUE - PAGE);
        if (only.equals("UNUSED")) {
            UnusedMedia found = unused.list(filter, first, PAGE);
            return page(found.items(), found.next(), !found.last()).build();
        }
        List<Media> items = library.list(filter, first, PAGE);
        long total = library.count(filter);
        int next = first + items.size();
        return page(items, next, next < total).add("total", total).build();
    }

    private JsonObjectBuilder page(List<Media> items, int next, boolean more) {
        return Json.createObjectBuilder()
                .add("items", json.all(items))
                .add("next", next)
                .add("more", more);
    }

    private static MediaKind kind(HttpServletRequest request) {
        String wanted = request.getParameter("kind");
        return Stream.of(MediaKind.values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
