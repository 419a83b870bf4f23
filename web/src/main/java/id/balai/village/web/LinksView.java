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
import id.balai.village.service.Partners;
import id.balai.village.service.SocialLinks;

/** The village's accounts on social networks, and those it works with. */
@Named
@ViewScoped
public class LinksView implements Serializable {

    @EJB
    SocialLinks socialLinks;

    @EJB
    Partners partners;

    private List<SocialLink> social;
    private List<Partner> working;

    @PostConstruct
    void load() {
        social = socialLinks.list();
        working = partners.list();
    }

    public void deleteSocial(SocialLink link) {
        socialLinks.delete(link.getId());
        load();
        Announcement.say("admin.social.deleted", link.getNetwork().getLabel());
    }

    public void deletePartner(Partner partner) {
        partners.delete(partner.getId());
        load();
        Announcement.say("admin.partner.deleted", partner.getName());
    }

    public List<SocialLink> getSocial() {
        return social;
    }

    public List<Partner> getPartners() {
        return working;
    }
}
