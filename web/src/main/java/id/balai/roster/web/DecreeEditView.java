package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.AffectedTenure;
import id.balai.roster.Decree;
import id.balai.roster.service.Decrees;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** A new decree, or changes to one; and what it did to whom. */
@Named
@ViewScoped
public class DecreeEditView implements Serializable {

    private static final String LIST = "/admin/decree-list?faces-redirect=true";

    @EJB
    Decrees decrees;

    private Long id;
    private Decree decree;
    private List<AffectedTenure> appointed = List.of();

    public void load() {
        decree = id == null ? new Decree() : Found.orNotFound(decrees.find(id));
        if (id != null && decree != null) {
            appointed = decrees.appointed(id);
        }
    }

    public String save() {
        decrees.save(decree);
        Announcement.say("admin.decree.saved", decree.getNumber());
        return LIST;
    }

    public String delete() {
        decrees.delete(id);
        Announcement.say("admin.decree.deleted", decree.getNumber());
        return LIST;
    }

    public boolean isDeletable() {
        return id != null && appointed.isEmpty();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Decree getDecree() {
        return decree;
    }

    /** Also what is long over. */
    public List<AffectedTenure> getAppointed() {
        return appointed;
    }
}
