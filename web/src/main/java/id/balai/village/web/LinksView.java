package id.balai.village.web;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.village.Partner;
import id.balai.village.SocialLink;
import id.balai.village.service.OutsideLinks;

/** The village's accounts on social networks, and those it works with. */
@Named
@ViewScoped
public class LinksView implements Serializable {

    @EJB
    OutsideLinks links;

    private List<SocialLink> social;
    private List<Partner> partners;

    @PostConstruct
    void load() {
        social = links.list(SocialLink.class);
        partners = links.list(Partner.class);
    }

    public void deleteSocial(SocialLink link) {
        links.delete(SocialLink.class, link.getId());
        load();
        Announcement.say("admin.social.deleted", link.getNetwork().getLabel());
    }

    public void deletePartner(Partner partner) {
        links.delete(Partner.class, partner.getId());
        load();
        Announcement.say("admin.partner.deleted", partner.getName());
    }

    public List<SocialLink> getSocial() {
        return social;
    }

    public List<Partner> getPartners() {
        return partners;
    }
}
