package id.balai.article.web;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.omnifaces.util.Faces;

import id.balai.article.ArticleSummary;
import id.balai.frame.web.PageParameter;
import id.balai.shared.Page;
import id.balai.shared.web.PathParts;
import id.balai.shared.web.Redirect;

/** The page of a list that {@code ?hal=} asks for. Each page has one address, so the first one has no number. */
@RequestScoped
public class RequestedPage {

    static final String PARAMETER = "hal";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,6}");

    static final PageParameter NUMBER_OF_PAGE = new PageParameter(PARAMETER, NUMBER);

    @Inject
    PathParts parts;

    @Inject
    Covers covers;

    /** As {@link #of}, and the covers of the articles are expected. */
    public Optional<Page<ArticleSummary>> ofArticles(String path, IntFunction<Page<ArticleSummary>> list) {
        Optional<Page<ArticleSummary>> page = of(path, list);
        page.map(Page::items).ifPresent(covers::expect);
        return page;
    }

    /**
     * The page asked for, or empty when the request has been answered: there is no such page, or it has another address.
     *
     * @param path of the list, without a number
     * @param list gives a page by its number
     */
    public <T> Optional<Page<T>> of(String path, IntFunction<Page<T>> list) {
        String wanted = Faces.getRequestParameter(PARAMETER);
        if ("1".equals(wanted)) {
            Redirect.permanently(path);
            return Optional.empty();
        }
        if (wanted == null || NUMBER.matcher(wanted).matches()) {
            Page<T> page = list.apply(wanted == null ? 1 : Integer.parseInt(wanted));
            if (page.exists()) {
                return Optional.of(page);
            }
        }
        parts.notFound();
        return Optional.empty();
    }
}
