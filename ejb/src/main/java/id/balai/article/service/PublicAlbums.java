package id.balai.article.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.article.Album;
import id.balai.article.AlbumPicture;
import id.balai.article.ArticleSummary;
import id.balai.article.MediaEntry;
import id.balai.shared.Page;

/** The galleries of all public articles, as one of the whole village. Newest article first. */
@Stateless
@PermitAll
public class PublicAlbums {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    PublicArticles published;

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
        return articles.isEmpty()
                ? Map.of()
                : em.createNamedQuery("ArticleMedia.galleries", AlbumPicture.class)
                        .setParameter("articles", articles)
                        .getResultStream()
                        .collect(groupingBy(AlbumPicture::articleId, mapping(AlbumPicture::entry, toList())));
    }
}
