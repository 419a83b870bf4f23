package id.balai.institution.web;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.MemberRow;
import id.balai.institution.service.Memberships;
import id.balai.roster.DecreeCitation;
import id.balai.roster.web.ShownWarnings;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Asked;

/** Gives a membership a later end by a decree. */
@Named
@ViewScoped
public class MemberExtendView implements Serializable {

    @EJB
    Memberships memberships;

    private final DecreeCitation decree = new DecreeCitation();
    private final ShownWarnings warnings = new ShownWarnings();
    private long id;
    private MemberRow member;
    private LocalDate newEnd;

    public void load() {
        member = Asked.orNotFound(memberships.find(id));
    }

    public String extend() {
        if (warnings.stop(memberships.warningsOfExtending(id, newEnd))) {
            return null;
        }
        memberships.extend(id, newEnd, decree);
        Announcement.say("admin.member.extended", member.tenure().person());
        return MemberPages.list(member.tenure().placeId());
    }

    public DecreeCitation getDecree() {
        return decree;
    }

    public ShownWarnings getWarnings() {
        return warnings;
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

    public LocalDate getNewEnd() {
        return newEnd;
    }

    public void setNewEnd(LocalDate newEnd) {
        this.newEnd = newEnd;
    }
}
