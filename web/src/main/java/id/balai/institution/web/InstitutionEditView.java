package id.balai.institution.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.Institution;
import id.balai.institution.InstitutionKind;
import id.balai.institution.LegalReference;
import id.balai.institution.TitledList;
import id.balai.institution.service.Institutions;
import id.balai.roster.Decree;
import id.balai.roster.DecreeCitation;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** A new institution, or changes to one, with what it rests on and what it is for. */
@Named
@ViewScoped
public class InstitutionEditView implements Serializable {

    private static final String LIST = "/admin/institution-list?faces-redirect=true";

    @EJB
    Institutions institutions;

    private final DecreeCitation decree = new DecreeCitation();
    private Long id;
    private Institution institution;

    public void load() {
        institution = id == null ? new Institution() : Found.orNotFound(institutions.find(id));
        if (institution != null && institution.getDecree() != null) {
            show(institution.getDecree());
        }
    }

    private void show(Decree formedBy) {
        decree.setNumber(formedBy.getNumber());
        decree.setIssuedOn(formedBy.getIssuedOn());
        decree.setSubject(formedBy.getSubject());
    }

    public String save() {
        Institution stored = institutions.save(institution, decree);
        Announcement.say("admin.institution.saved", stored.shortName());
        return LIST;
    }

    public String retire() {
        institutions.retire(id, institution.getVersion());
        Announcement.say("admin.institution.retire.done", institution.shortName());
        return LIST;
    }

    public String revive() {
        institutions.revive(id, institution.getVersion());
        Announcement.say("admin.institution.revive.done", institution.shortName());
        return LIST;
    }

    public String delete() {
        institutions.delete(id, institution.getVersion());
        Announcement.say("admin.institution.deleted", institution.shortName());
        return LIST;
    }

    public FormLines<LegalReference> getReferences() {
        return new FormLines<>(institution.getReferences(), LegalReference::new);
    }

    public FormLines<TitledList> getLists() {
        return new FormLines<>(institution.getLists(), TitledList::new);
    }

    public List<InstitutionKind> getKinds() {
        return List.of(InstitutionKind.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Institution getInstitution() {
        return institution;
    }

    /** By which it was formed. */
    public DecreeCitation getDecree() {
        return decree;
    }
}
