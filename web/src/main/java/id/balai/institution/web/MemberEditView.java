package id.balai.institution.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.Membership;
import id.balai.institution.service.Memberships;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Corrects what a member does. */
@Named
@ViewScoped
public class MemberEditView implements Serializable {

    @EJB
    Memberships memberships;

    private long id;
    private Membership member;
    private SeatForm seat;

    public void load() {
        member = Found.orNotFound(memberships.find(id));
        if (member != null) {
            seat = new SeatForm(member.seat());
        }
    }

    public String save() {
        memberships.seat(id, member.getVersion(), seat.seat());
        Announcement.say("admin.member.saved", member.getPerson().fullName());
        return MemberListView.of(member.placeId());
    }

    public SeatForm getSeat() {
        return seat;
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
