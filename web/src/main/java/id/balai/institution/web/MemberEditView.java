package id.balai.institution.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.MemberRow;
import id.balai.institution.service.Memberships;
import id.balai.institution.service.SeatingMembers;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Asked;

/** Corrects what a member does. */
@Named
@ViewScoped
public class MemberEditView implements Serializable {

    @EJB
    Memberships memberships;

    @EJB
    SeatingMembers seating;

    private long id;
    private MemberRow member;
    private SeatForm seat;

    public void load() {
        member = Asked.orNotFound(memberships.find(id));
        if (member != null) {
            seat = new SeatForm(member.seat());
        }
    }

    public String save() {
        seating.seat(id, member.tenure().version(), seat.seat());
        Announcement.say("admin.member.saved", member.tenure().person());
        return MemberPages.list(member.tenure().placeId());
    }

    public SeatForm getSeat() {
        return seat;
    }

    public MemberRow getMember() {
        return member;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
