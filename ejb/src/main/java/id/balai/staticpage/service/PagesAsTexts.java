package id.balai.staticpage.service;

import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.shared.service.Step;
import id.balai.staticpage.StaticPage;
import id.balai.writing.ContentKind;
import id.balai.writing.Written;
import id.balai.writing.service.WrittenKind;

/** Pages have a history and lie under one another, in the trash too. */
@Step
@ApplicationScoped
public class PagesAsTexts implements WrittenKind<StaticPage> {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    StaticPages pages;

    @Override
    public ContentKind kind() {
        return ContentKind.PAGE;
    }

    @Override
    public Optional<StaticPage> find(long id) {
        return pages.find(id);
    }

    @Override
    public StaticPage save(StaticPage edited) {
        return pages.save(edited);
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
