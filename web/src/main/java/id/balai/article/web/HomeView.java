package id.balai.article.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.article.ArticleSummary;
import id.balai.article.MonthCount;
import id.balai.article.service.PublicArticles;
import id.balai.article.service.PublicMonths;

/** The front page: the lead story and the latest news beside it. */
@Named
@RequestScoped
public class HomeView {

    private static final int LATEST = 8;
    private static final int MONTHS = 12;

    @EJB
    PublicArticles published;

    @EJB
    PublicMonths publishedMonths;

    @Inject
    Covers covers;

    private ArticleSummary lead;
    private List<ArticleSummary> latest;
    private List<MonthCount> months;

    @PostConstruct
    void load() {
        Map<Long, ArticleSummary> shown = new LinkedHashMap<>();
        Stream.concat(published.lead().stream(), published.latest(LATEST + 1).stream())
                .limit(LATEST + 2)
                .forEach(article -> shown.putIfAbsent(article.id(), article));
        covers.keep(shown.values());
        List<ArticleSummary> counted = published.withReads(List.copyOf(shown.values()));
        lead = counted.isEmpty() ? null : counted.get(0);
        latest = counted.stream().skip(1).limit(LATEST).toList();
        months = publishedMonths.counts().stream().limit(MONTHS).toList();
    }

    /** Null while nothing is published. */
    public ArticleSummary getLead() {
        return lead;
    }

    /** Newest first, without the lead. */
    public List<ArticleSummary> getLatest() {
        return latest;
    }

    public List<MonthCount> getMonths() {
        return months;
    }
}
