package id.balai.statistics.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.omnifaces.util.Faces;

import id.balai.frame.web.PageOpened;
import id.balai.shared.web.ClientAddress;
import id.balai.statistics.Visitor;
import id.balai.statistics.service.WaitingReadings;

/** Somebody opens the page of an article, drawn for this request or kept from an earlier one. */
@ApplicationScoped
public class ArticleVisit {

    @Inject
    WaitingReadings readings;

    /** Says what the page that is being drawn is of: whoever opens it reads this article. */
    public void isOf(long articleId) {
        PageOpened.tell(Faces.getRequest(), new ReadArticle(articleId));
    }

    /** A browser that only loads ahead reads nothing yet; programs are left out when the readings are counted. */
    void note(@Observes PageOpened opened) {
        HttpServletRequest request = opened.request();
        if (opened.what() instanceof ReadArticle article
                && request.getMethod().equals("GET")
                && !isLoadedAhead(request)) {
            readings.note(
                    article.id(), new Visitor(ClientAddress.of(request).address(), request.getHeader("User-Agent")));
        }
    }

    private static boolean isLoadedAhead(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Sec-Purpose"))
                .filter(purpose -> purpose.contains("prefetch"))
                .isPresent();
    }

    private record ReadArticle(long id) {}
}
