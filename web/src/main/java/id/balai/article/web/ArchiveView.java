package id.balai.article.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.article.ArticleSummary;
import id.balai.article.MonthCount;
import id.balai.article.service.PublicArticles;
import id.balai.article.service.PublicMonths;
import id.balai.shared.Page;
import id.balai.shared.web.PathParts;

/** All news, or those of one month of the village's calendar. */
@Named
@RequestScoped
public class ArchiveView {

    private static final String PATH = "/arsip";

    @EJB
    PublicArticles published;

    @EJB
    PublicMonths publishedMonths;

    @Inject
    PathParts parts;

    @Inject
    RequestedPage requested;

    private YearMonth month;
    private List<MonthCount> months;
    private Page<ArticleSummary> page;

    /** Answers "not found" for anything but /arsip and the months that hold news. */
    public void load() {
        months = publishedMonths.counts();
        if (parts.all().isEmpty()) {
            page = requested.ofArticles(PATH, published::page).orElse(null);
            return;
        }
        Optional<YearMonth> wanted = monthOf(parts.all()).filter(this::holdsNews);
        if (wanted.isEmpty()) {
            parts.notFound();
            return;
        }
        month = wanted.get();
        page = requested
                .ofArticles(getPath(), number -> published.pageOf(month, number))
                .orElse(null);
    }

    private boolean holdsNews(YearMonth wanted) {
        return months.stream().anyMatch(count -> count.yearMonth().equals(wanted));
    }

    private static Optional<YearMonth> monthOf(List<String> parts) {
        try {
            return parts.size() == 2 ? Optional.of(YearMonth.parse(String.join("-", parts))) : Optional.empty();
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    /** Of the list, without the number of its page. */
    public String getPath() {
        return month == null ? PATH : PATH + "/" + month.toString().replace('-', '/');
    }

    /** Null on the list of all news. */
    public YearMonth getMonth() {
        return month;
    }

    public List<MonthCount> getMonths() {
        return months;
    }

    public Page<ArticleSummary> getPage() {
        return page;
    }
}
