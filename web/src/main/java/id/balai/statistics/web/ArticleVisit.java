package id.balai.statistics.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.shared.web.ClientAddress;
import id.balai.statistics.Robots;
import id.balai.statistics.service.ArticleReadings;

/** Somebody opens the page of an article: a reader, unless it is a program or a browser that only loads ahead. */
@RequestScoped
public class ArticleVisit {

    @Inject
    HttpServletRequest request;

    @EJB
    ArticleReadings readings;

    public void note(long articleId) {
        String browser = request.getHeader("User-Agent");
        boolean opened = request.getMethod().equals("GET") && !isLoadedAhead();
        if (opened && !Robots.wrote(browser)) {
            readings.note(articleId, ClientAddress.of(request).address(), browser);
        }
    }

    private boolean isLoadedAhead() {
        String purpose = request.getHeader("Sec-Purpose");
        return purpose != null && purpose.contains("prefetch");
    }
}
