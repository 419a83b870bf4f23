package id.balai.village.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.village.Partner;
import id.balai.village.SocialLink;
import id.balai.village.service.OutsideLinks;

/** Where the village's pages lead outside. */
@Named
@RequestScoped
public class SiteLinks {

    @EJB
    OutsideLinks links;

    private List<SocialLink> social;
    private List<Partner> partners;

    @PostConstruct
    void load() {
        social = links.list(SocialLink.class);
        partners = links.list(Partner.class);
    }

    public List<SocialLink> getSocial() {
        return social;
    }

    public List<Partner> getPartners() {
        return partners;
    }
}
