package id.balai.article.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.Article;
import id.balai.article.Category;
import id.balai.demo.service.DemoFacts;
import id.balai.demo.service.DemoPart;
import id.balai.institution.Institution;
import id.balai.shared.Slug;
import id.balai.shared.service.Step;
import id.balai.statistics.ArticleReads;
import id.balai.village.service.Villages;

/** The demonstration's categories and articles, which name institutions. */
@Step
@ApplicationScoped
public class DemoArticles implements DemoPart {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Villages villages;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 50;
    }

    @Override
    public void furnish() {
        Map<String, Category> categories = categories();
        ZoneId zone = villages.current().getZone();
        DemoFacts.lines("article/demo/articles/index.txt").forEach(name -> write(name, categories, zone));
    }

    /** By the slug that an article's facts name. */
    private Map<String, Category> categories() {
        DemoFacts facts = DemoFacts.of("article/demo/categories.properties");
        Map<String, Category> categories = new HashMap<>();
        for (String slug : facts.words("order")) {
            Category category = new Category(facts.text(slug), new Slug(slug), categories.size() + 1);
            em.persist(category);
            categories.put(slug, category);
        }
        return categories;
    }

    private void write(String name, Map<String, Category> categories, ZoneId zone) {
        DemoFacts facts = DemoFacts.of("article/demo/articles/" + name + ".properties");
        Article text = new Article(null, facts.text("author"));
        text.setTitle(facts.text("title"));
        text.setSlug(new Slug(facts.text("slug")));
        text.setSummary(facts.text("summary"));
        text.setCategory(categories.get(facts.text("category")));
        text.setInstitutionId(institution(facts.text("institution")));
        text.setHeadline(Boolean.parseBoolean(facts.text("headline")));
        text.setBody(DemoFacts.read("article/demo/articles/" + name + ".html"));
        Article article = new Article(null, facts.text("author"));
        Instant now = clock.instant();
        article.revise(text, now);
        if ("published".equals(facts.text("state"))) {
            article.publish(
                    LocalDateTime.parse(facts.text("publishedAt")).atZone(zone).toInstant(), now, zone);
        }
        em.persist(article);
        em.flush();
        if (facts.text("importedReads") != null) {
            em.persist(new ArticleReads(article.getId(), 0, Long.parseLong(facts.text("importedReads"))));
        }
    }

    private Long institution(String slug) {
        return slug == null
                ? null
                : em.createNamedQuery("Institution.bySlug", Institution.class)
                        .setParameter("slug", new Slug(slug))
                        .getSingleResult()
                        .getId();
    }
}
