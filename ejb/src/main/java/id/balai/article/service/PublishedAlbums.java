package id.balai.article.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.Album;
import id.balai.article.ArticleSummary;
import id.balai.article.MediaEntry;
import id.balai.shared.Page;

/** The galleries of all public articles, as one of the whole village. Newest article first. */
@Stateless
@PermitAll
public class PublishedAlbums {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    PublishedArticles published;

    /** @param number of the page, from 1; one that the list does not reach comes back empty */
    public Page<Album> page(int number) {
        Page<ArticleSummary> articles = published.pageWithGallery(number);
        Map<Long, List<MediaEntry>> galleries =
                galleries(articles.items().stream().map(ArticleSummary::id).toList());
        List<Album> albums = articles.items().stream()
                .map(article -> new Album(article, galleries.get(article.id())))
                .toList();
        return new Page<>(albums, number, articles.size(), articles.total());
    }

    private Map<Long, List<MediaEntry>> galleries(Collection<Long> articles) {
        Map<Long, List<MediaEntry>> galleries = new HashMap<>();
        if (!articles.isEmpty()) {
            em.createNamedQuery("ArticleMedia.galleries", Object[].class)
                    .setParameter("articles", articles)
                    .getResultStream()
                    .forEach(row -> galleries
                            .computeIfAbsent((Long) row[0], article -> new ArrayList<>())
                            .add(new MediaEntry((Long) row[1], (String) row[2])));
        }
        return galleries;
    }
}
