package id.balai.staticpage.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.frame.service.Frames;
import id.balai.shared.Slug;
import id.balai.shared.Tree;
import id.balai.staticpage.PageAddress;
import id.balai.staticpage.PageSummary;
import id.balai.staticpage.PageText;
import id.balai.staticpage.PublicPage;
import id.balai.staticpage.StaticPage;

/** The pages that everybody may read. */
@Stateless
@PermitAll
public class PublicPages {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    PageAddresses addresses;

    /** The public ones. Those under a page that is not public stand in its place. */
    public Tree<PageSummary> tree() {
        Tree<PageSummary> all = all();
        List<PageSummary> shown = all.flat().stream()
                .map(Tree.Branch::item)
                .filter(PageSummary::isPublic)
                .toList();
        return Tree.of(
                shown,
                PageSummary::id,
                page -> publicTrail(all, page.id()).stream()
                        .reduce((first, last) -> last)
                        .map(PageSummary::id)
                        .orElse(null));
    }

    public Optional<PublicPage> find(Slug slug) {
        Tree<PageSummary> all = all();
        return all.flat().stream()
                .map(Tree.Branch::item)
                .filter(page -> page.isPublic() && page.slug().equals(slug))
                .findFirst()
                .map(page -> shown(page, text(page.id()), all));
    }

    /** The path of the page that had this address before, if readers may see it. */
    public Optional<String> movedTo(Slug slug) {
        return addresses
                .former(slug)
                .map(PageAddress::getPageId)
                .map(id -> em.find(StaticPage.class, id))
                .filter(StaticPage::isPublic)
                .map(StaticPage::path);
    }

    private Tree<PageSummary> all() {
        List<PageSummary> pages = frames.get(
                PageSummary.class,
                () -> List.copyOf(
                        em.createNamedQuery("StaticPage.all", PageSummary.class).getResultList()));
        return Tree.of(pages, PageSummary::id, PageSummary::parentId);
    }

    private PageText text(long id) {
        return em.createNamedQuery("StaticPage.text", PageText.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static PublicPage shown(PageSummary page, PageText text, Tree<PageSummary> all) {
        return new PublicPage(
                page.title(),
                page.slug(),
                text.summary(),
                text.body(),
                page.changedAt(),
                publicTrail(all, page.id()),
                all.children(page.id()).stream().filter(PageSummary::isPublic).toList());
    }

    private static List<PageSummary> publicTrail(Tree<PageSummary> all, Long id) {
        return all.trail(id).stream().filter(PageSummary::isPublic).toList();
    }
}
