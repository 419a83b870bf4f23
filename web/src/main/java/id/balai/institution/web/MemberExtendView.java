package id.balai.institution.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.Membership;
import id.balai.institution.service.Memberships;
import id.balai.roster.web.ExtensionForm;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Gives a membership a later end by a decree. */
@Named
@ViewScoped
public class MemberExtendView implements Serializable {

    @EJB
    Memberships memberships;

    private final ExtensionForm form = new ExtensionForm();
    private long id;
    private Membership member;

    public void load() {
        member = Found.orNotFound(memberships.find(id));
    }

    public String extend() {
        if (form.getWarnings().stop(memberships.warningsOfExtending(id, form.getNewEnd()))) {
            return null;
        }
        memberships.extend(id, form.getNewEnd(), form.getDecree());
        Announcement.say("admin.member.extended", member.getPerson().fullName());
        return MemberListView.of(member.placeId());
    }

    public ExtensionForm getForm() {
        return form;
    }

    public Membership getMember() {
        return member;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
