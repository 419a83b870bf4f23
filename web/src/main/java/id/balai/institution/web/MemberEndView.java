package id.balai.institution.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.Membership;
import id.balai.institution.service.Memberships;
import id.balai.roster.Ending;
import id.balai.roster.web.EndingForm;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Ends a membership; the member stays in the history. */
@Named
@ViewScoped
public class MemberEndView implements Serializable {

    @EJB
    Memberships memberships;

    private final EndingForm form = new EndingForm(Ending.DISMISSED);
    private long id;
    private Membership member;

    public void load() {
        member = Found.orNotFound(memberships.find(id));
    }

    public String end() {
        memberships.end(id, form.getLastDay(), form.getEnding(), form.getDecree());
        Announcement.say("admin.member.ended", member.getPerson().fullName());
        return MemberListView.of(member.placeId());
    }

    public EndingForm getForm() {
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
