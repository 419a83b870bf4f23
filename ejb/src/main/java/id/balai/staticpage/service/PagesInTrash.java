package id.balai.staticpage.service;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.service.Step;
import id.balai.staticpage.StaticPage;
import id.balai.writing.ContentKind;
import id.balai.writing.Written;
import id.balai.writing.service.Trashable;

/** Pages lie under one another, in the trash too. */
@Step
@ApplicationScoped
public class PagesInTrash implements Trashable {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Override
    public ContentKind kind() {
        return ContentKind.PAGE;
    }

    /** Under a page that is gone now it would not be found: it comes back at the top. */
    @Override
    public void takenBack(Written back) {
        if (back instanceof StaticPage page && parentIsGone(page)) {
            page.setParentId(null);
        }
    }

    @Override
    public void beforeEnd(Written leaving) {
        em.createNamedQuery("StaticPage.trashedBelow", StaticPage.class)
                .setParameter("page", leaving.getId())
                .getResultList()
                .forEach(below -> below.setParentId(null));
    }

    private boolean parentIsGone(StaticPage page) {
        return page.getParentId() != null
                && Optional.ofNullable(em.find(StaticPage.class, page.getParentId()))
                        .filter(parent -> !parent.isInTrash())
                        .isEmpty();
    }
}
