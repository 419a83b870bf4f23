package id.balai.article;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.Slug;
import id.balai.shared.VillageContext;
import id.balai.village.TestVillage;
import id.balai.village.Village;

/** Puts articles and categories into a test's village without going through the services. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ArticleFixture {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    public Category category(TestVillage village, String name) {
        return category(village, name, null);
    }

    /** @param above null at the top */
    public Category category(TestVillage village, String name, Category above) {
        var category = new Category(name, Slug.suggestedBy(name), 0);
        category.setParentId(above == null ? null : above.getId());
        VillageContext.run(village.id(), () -> {
            em.persist(category);
            em.flush();
        });
        return category;
    }

    /** A draft with a body, by nobody in particular. */
    public Article draft(TestVillage village, Category category, String title) {
        return draft(village, category, title, typed -> {});
    }

    /** @param more what else an editor typed */
    public Article draft(TestVillage village, Category category, String title, Consumer<Article> more) {
        var article = filled(category, title, more);
        VillageContext.run(village.id(), () -> {
            em.persist(article);
            em.flush();
        });
        return article;
    }

    /** @param at when it became, or becomes, public */
    public Article published(TestVillage village, Category category, String title, Instant at) {
        return published(village, category, title, at, typed -> {});
    }

    /** @param more what else an editor typed */
    public Article published(TestVillage village, Category category, String title, Instant at, Consumer<Article> more) {
        var article = filled(category, title, more);
        VillageContext.run(village.id(), () -> {
            article.publish(at, at, zoneOf(village));
            em.persist(article);
            em.flush();
        });
        return article;
    }

    private ZoneId zoneOf(TestVillage village) {
        return em.find(Village.class, village.id()).getZone();
    }

    private static Article filled(Category category, String title, Consumer<Article> more) {
        var edited = new Article(null, "Kantor Desa");
        edited.setTitle(title);
        edited.setSlug(Slug.suggestedBy(title));
        edited.setCategory(category);
        edited.setBody("<p>" + title + "</p>");
        more.accept(edited);
        var article = new Article(null, "Kantor Desa");
        article.revise(edited, Instant.EPOCH);
        article.setCategory(category);
        return article;
    }
}
