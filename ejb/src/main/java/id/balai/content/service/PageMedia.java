package id.balai.content.service;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.content.StaticPage;
import id.balai.media.Media;
import id.balai.media.MediaUse;
import id.balai.media.service.MediaUses;
import id.balai.shared.service.Step;

/** The pictures and documents in the bodies of pages. A page in the trash may come back, so it counts too. */
@Step
@Dependent
public class PageMedia implements MediaUses {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Override
    public List<MediaUse> of(Media media) {
        return em.createNamedQuery("StaticPage.holding", StaticPage.class)
                .setParameter("address", "%/media/" + media.getHash() + "/%")
                .getResultStream()
                .map(PageMedia::use)
                .toList();
    }

    private static MediaUse use(StaticPage page) {
        return page.isInTrash()
                ? new MediaUse("media.use.page.inTrash", page.getTitle(), "/admin/trash-list.xhtml")
                : new MediaUse("media.use.page", page.getTitle(), "/admin/page-edit.xhtml?id=" + page.getId());
    }
}
