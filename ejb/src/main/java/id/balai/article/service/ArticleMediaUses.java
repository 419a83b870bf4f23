package id.balai.article.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.Article;
import id.balai.article.ArticleState;
import id.balai.media.Media;
import id.balai.media.MediaUse;
import id.balai.media.UseStanding;
import id.balai.media.service.MediaUses;
import id.balai.shared.RecordReference;
import id.balai.shared.service.Step;
import id.balai.writing.service.WritingRights;

/**
 * Articles with the picture or file as cover, in the gallery, attached or in the text, now or in an earlier version;
 * those in the trash too.
 */
@Step
@ApplicationScoped
public class ArticleMediaUses implements MediaUses {

    private static final String NOW = "select a from Article a where a.coverId = :media or a.body like :address"
            + " or exists (select m.id from ArticleMedia m where m.article = a and m.mediaId = :media)"
            + " order by a.title, a.id";

    private static final String EARLIER = "select a from Article a where exists"
            + " (select r.id from Revision r where r.articleId = a.id and r.body like :address) order by a.title, a.id";

    private static final String USED = "select m.id from Media m where m.id in :ids and ("
            + "exists (select x.id from ArticleMedia x where x.mediaId = m.id)"
            + " or exists (select a.id from Article a where a.coverId = m.id"
            + " or a.body like concat('%/media/', m.hash, '/%'))"
            + " or exists (select r.id from Revision r where r.articleId is not null"
            + " and r.body like concat('%/media/', m.hash, '/%')))";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    WritingRights rights;

    @Override
    public List<MediaUse> of(Media media) {
        String address = "%/media/" + media.getHash() + "/%";
        List<Article> now = em.createQuery(NOW, Article.class)
                .setParameter("media", media.getId())
                .setParameter("address", address)
                .getResultList();
        Stream<Article> earlier = em.createQuery(EARLIER, Article.class)
                .setParameter("address", address)
                .getResultStream();
        return Stream.concat(
                        now.stream().map(this::present),
                        earlier.filter(article -> !now.contains(article)).map(this::earlier))
                .toList();
    }

    @Override
    public Set<Long> usedAmong(Collection<Media> several) {
        return new HashSet<>(em.createQuery(USED, Long.class)
                .setParameter("ids", several.stream().map(Media::getId).toList())
                .getResultList());
    }

    private MediaUse present(Article article) {
        boolean shown = !article.isInTrash() && article.getState() == ArticleState.PUBLISHED;
        return use(
                article.isInTrash() ? "media.use.article.inTrash" : "media.use.article",
                article,
                shown ? UseStanding.PUBLIC : UseStanding.OFFICE);
    }

    private MediaUse earlier(Article article) {
        return use("media.use.articleEarlier", article, UseStanding.EARLIER);
    }

    private MediaUse use(String kind, Article article, UseStanding standing) {
        return rights.mayEdit(article.getWriterId())
                ? new MediaUse(
                        kind,
                        article.getTitle(),
                        new RecordReference(Article.class, article.getId()),
                        article.isInTrash(),
                        standing)
                : MediaUse.unnamed("media.use.otherArticle", standing);
    }
}
