package id.balai.staticpage.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.media.Media;
import id.balai.media.MediaUse;
import id.balai.media.UseStanding;
import id.balai.media.service.MediaUses;
import id.balai.shared.RecordReference;
import id.balai.shared.service.Step;
import id.balai.staticpage.StaticPage;
import id.balai.writing.service.WritingRights;

/**
 * The pictures and documents in the bodies of pages, now or in an earlier version. A page in the trash may come back, so
 * it counts too.
 */
@Step
@ApplicationScoped
public class PageMedia implements MediaUses {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    WritingRights rights;

    @Override
    public List<MediaUse> of(Media media) {
        List<StaticPage> now = holding("StaticPage.holding", media);
        Stream<StaticPage> earlier = holding("StaticPage.heldBefore", media).stream();
        return Stream.concat(
                        now.stream().map(this::present),
                        earlier.filter(page -> !now.contains(page)).map(this::earlier))
                .toList();
    }

    @Override
    public Set<Long> usedAmong(Collection<Media> several) {
        return new HashSet<>(em.createNamedQuery("StaticPage.media", Long.class)
                .setParameter("ids", several.stream().map(Media::getId).toList())
                .getResultList());
    }

    private List<StaticPage> holding(String query, Media media) {
        return em.createNamedQuery(query, StaticPage.class)
                .setParameter("address", "%/media/" + media.getHash() + "/%")
                .getResultList();
    }

    private MediaUse present(StaticPage page) {
        UseStanding standing = page.isPublic() ? UseStanding.PUBLIC : UseStanding.OFFICE;
        String kind = page.isInTrash() ? "media.use.page.inTrash" : "media.use.page";
        return use(kind, page, standing);
    }

    private MediaUse earlier(StaticPage page) {
        return use("media.use.pageEarlier", page, UseStanding.EARLIER);
    }

    private MediaUse use(String kind, StaticPage page, UseStanding standing) {
        if (!rights.isPublisher()) {
            return MediaUse.unnamed("media.use.otherPage", standing);
        }
        return new MediaUse(
                kind, page.getTitle(), new RecordReference(StaticPage.class, page.getId()), page.isInTrash(), standing);
    }
}
