package id.balai.article.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.article.ArticleSummary;
import id.balai.article.service.PublicArticles;
import id.balai.institution.PublicInstitution;
import id.balai.shared.Page;

/** The news of an institution, for its page. */
@Named
@RequestScoped
public class InstitutionNews {

    @EJB
    PublicArticles published;

    @Inject
    RequestedPage requested;

    private final Map<Long, Page<ArticleSummary>> pages = new HashMap<>();

    /** For the page of an institution, before it is rendered. @param institution null when there is none to show */
    public void load(PublicInstitution institution) {
        if (institution != null) {
            of(institution);
        }
    }

    /**
     * The page of it that the address asks for, newest first; null when the request has been answered otherwise. To be
     * asked before anything is rendered: a page number that the list does not reach is not found.
     */
    public Page<ArticleSummary> of(PublicInstitution institution) {
        return pages.computeIfAbsent(
                institution.id(),
                id -> requested
                        .ofArticles(institution.path(), number -> published.pageOfInstitution(id, number))
                        .orElse(null));
    }
}
