package id.balai.village.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.village.SocialLink;
import id.balai.village.SocialNetwork;
import id.balai.village.service.OutsideLinks;

/** A new account on a social network, or changes to one. */
@Named
@ViewScoped
public class SocialLinkEditView implements Serializable {

    @EJB
    OutsideLinks links;

    private Long id;
    private SocialLink link;

    public void load() {
        link = id == null ? new SocialLink() : Found.orNotFound(links.find(SocialLink.class, id));
    }

    public String save() {
        links.save(link);
        Announcement.say("admin.social.saved", link.getNetwork().getLabel());
        return "/admin/links?faces-redirect=true";
    }

    public SocialNetwork[] getNetworks() {
        return SocialNetwork.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SocialLink getLink() {
        return link;
    }
}
