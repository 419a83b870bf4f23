package id.balai.content.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.content.ArticleSummary;
import id.balai.content.service.PublishedArticles;
import id.balai.shared.Page;
import id.balai.shared.Slug;

/** The news of an institution, for its page. */
@Named
@RequestScoped
public class InstitutionNews {

    @EJB
    PublishedArticles published;

    @Inject
    RequestedPage requested;

    private final Map<String, Page<ArticleSummary>> pages = new HashMap<>();

    /**
     * The page of it that the address asks for, newest first; null when the request has been answered otherwise. To be
     * asked before the page is rendered, so that all covers are found at once.
     *
     * @param slug of the institution
     */
    public Page<ArticleSummary> of(String slug) {
        return pages.computeIfAbsent(slug, this::requested);
    }

    private Page<ArticleSummary> requested(String slug) {
        Slug institution = new Slug(slug);
        return requested
                .ofArticles("/lembaga/" + slug, number -> published.pageOfInstitution(institution, number))
                .orElse(null);
    }
}
