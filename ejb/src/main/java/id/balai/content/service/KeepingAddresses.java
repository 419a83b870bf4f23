package id.balai.content.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.content.FormerAddress;
import id.balai.shared.service.Step;

/** Keeps the addresses that readers may know when their articles move on. */
@Step
@Stateless
@PermitAll
public class KeepingAddresses {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** An address that several articles had, one after another, leads to the last of them. */
    public void keep(FormerAddress known) {
        em.createNamedQuery("FormerAddress.at", FormerAddress.class)
                .setParameter("day", known.getPublishedOn())
                .setParameter("slug", known.getSlug())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(kept -> kept.leadTo(known.getArticle()), () -> em.persist(known));
    }
}
