package id.balai.village.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.village.Partner;
import id.balai.village.service.OutsideLinks;

/** Somebody new that the village works with, or changes to one. */
@Named
@ViewScoped
public class PartnerEditView implements Serializable {

    @EJB
    OutsideLinks links;

    private Long id;
    private Partner partner;

    public void load() {
        partner = id == null ? new Partner() : Found.orNotFound(links.find(Partner.class, id));
    }

    public String save() {
        links.save(partner);
        Announcement.say("admin.partner.saved", partner.getName());
        return "/admin/links?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Partner getPartner() {
        return partner;
    }
}
