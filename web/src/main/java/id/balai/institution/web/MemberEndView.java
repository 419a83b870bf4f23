package id.balai.institution.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.MemberRow;
import id.balai.institution.service.Memberships;
import id.balai.roster.DecreeCitation;
import id.balai.roster.Ending;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Asked;

/** Ends a membership; the member stays in the history. */
@Named
@ViewScoped
public class MemberEndView implements Serializable {

    @EJB
    Memberships memberships;

    private final DecreeCitation decree = new DecreeCitation();
    private long id;
    private MemberRow member;
    private Ending ending = Ending.DISMISSED;
    private LocalDate lastDay;

    public void load() {
        member = Asked.orNotFound(memberships.find(id));
    }

    public String end() {
        memberships.end(id, lastDay, ending, decree);
        Announcement.say("admin.member.ended", member.tenure().person());
        return MemberPages.list(member.tenure().placeId());
    }

    /** A successor's appointment has a screen of its own. */
    public List<Ending> getEndings() {
        return Arrays.stream(Ending.values())
                .filter(each -> each != Ending.REPLACED)
                .toList();
    }

    public DecreeCitation getDecree() {
        return decree;
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

    public Ending getEnding() {
        return ending;
    }

    public void setEnding(Ending ending) {
        this.ending = ending;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
