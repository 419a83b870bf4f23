package id.balai.institution.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.Membership;
import id.balai.institution.service.Memberships;
import id.balai.roster.AppointmentOrder;
import id.balai.roster.web.ShownWarnings;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Puts a successor in a member's place by a decree; the member stays in the history. */
@Named
@ViewScoped
public class MemberReplaceView implements Serializable {

    @EJB
    Memberships memberships;

    private final AppointmentOrder order = new AppointmentOrder();
    private final ShownWarnings warnings = new ShownWarnings();
    private long id;
    private Membership member;

    public void load() {
        member = Found.orNotFound(memberships.find(id));
        if (member != null) {
            order.setEndsOn(member.getEndsOn());
        }
    }

    public String replace() {
        if (warnings.stop(memberships.warnings(member.placeId(), member.seat(), order))) {
            return null;
        }
        Membership successor = memberships.replace(id, order);
        Announcement.say(
                "admin.member.replaced",
                member.getPerson().fullName(),
                successor.getPerson().fullName());
        return MemberListView.of(member.placeId());
    }

    /** Begins with the rest of the member's time. */
    public AppointmentOrder getOrder() {
        return order;
    }

    public ShownWarnings getWarnings() {
        return warnings;
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
