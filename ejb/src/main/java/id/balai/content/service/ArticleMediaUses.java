package id.balai.content.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import id.balai.media.Media;
import id.balai.media.MediaUse;
import id.balai.media.service.MediaUses;
import id.balai.shared.service.Step;

/** Articles with the picture or file as cover, in the gallery, attached or in the text; those in the trash too. */
@Step
@Dependent
public class ArticleMediaUses implements MediaUses {

    private static final String IN_ARTICLE = "select a.id, a.title, a.deletedAt from Article a where ";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Override
    public List<MediaUse> of(Media media) {
        Map<Long, MediaUse> articles = new LinkedHashMap<>();
        collect(articles, query(IN_ARTICLE + "a.coverId = :media").setParameter("media", media.getId()));
        collect(
                articles,
                em.createNamedQuery("ArticleMedia.articles", Object[].class).setParameter("media", media.getId()));
        collect(
                articles,
                query(IN_ARTICLE + "a.body like :hash").setParameter("hash", "%/media/" + media.getHash() + "/%"));
        return List.copyOf(articles.values());
    }

    private TypedQuery<Object[]> query(String jpql) {
        return em.createQuery(jpql, Object[].class);
    }

    private static void collect(Map<Long, MediaUse> articles, TypedQuery<Object[]> found) {
        found.getResultStream().forEach(row -> articles.put((Long) row[0], use(row)));
    }

    private static MediaUse use(Object[] row) {
        String title = (String) row[1];
        return row[2] == null
                ? new MediaUse("media.use.article", title, "/admin/article-edit.xhtml?id=" + row[0])
                : new MediaUse("media.use.article.inTrash", title, "/admin/trash-list.xhtml");
    }
}
