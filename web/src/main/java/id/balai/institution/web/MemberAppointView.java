package id.balai.institution.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.Institution;
import id.balai.institution.Membership;
import id.balai.institution.service.Institutions;
import id.balai.institution.service.Memberships;
import id.balai.roster.AppointmentOrder;
import id.balai.roster.web.ShownWarnings;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Appoints somebody to an institution by a decree. */
@Named
@ViewScoped
public class MemberAppointView implements Serializable {

    @EJB
    Institutions institutions;

    @EJB
    Memberships memberships;

    private final AppointmentOrder order = new AppointmentOrder();
    private final SeatForm seat = new SeatForm();
    private final ShownWarnings warnings = new ShownWarnings();
    private long id;
    private Institution institution;

    public void load() {
        institution = Found.orNotFound(institutions.find(id));
    }

    public String appoint() {
        if (warnings.stop(memberships.warnings(id, seat.seat(), order))) {
            return null;
        }
        Membership added = memberships.appoint(id, seat.seat(), order);
        Announcement.say("admin.member.appointed", added.getPerson().fullName(), institution.shortName());
        return MemberListView.of(id);
    }

    public AppointmentOrder getOrder() {
        return order;
    }

    public SeatForm getSeat() {
        return seat;
    }

    public ShownWarnings getWarnings() {
        return warnings;
    }

    public Institution getInstitution() {
        return institution;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
