package id.balai.enrolment.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.enrolment.CellFault;
import id.balai.enrolment.EnrolmentPreview;
import id.balai.enrolment.MemberColumn;
import id.balai.enrolment.service.ImportingMembers;
import id.balai.roster.RosterWarning;
import id.balai.shared.RuleViolation;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Messages;

/** Members by file: what it would bring is looked at before it is stored. */
@Named
@ViewScoped
public class MemberImportView implements Serializable {

    @EJB
    ImportingMembers importing;

    @Inject
    PendingTable pending;

    /** More than anybody mends at once. */
    private static final int SHOWN_FAULTS = 200;

    private int number;
    private String name;
    private EnrolmentPreview preview;

    /** Shows what the table that was just brought would bring. */
    public void check() {
        preview = importing.check(pending.require());
        number = pending.number();
        name = pending.name();
    }

    public void take() {
        if (number != pending.number()) {
            throw new RuleViolation("enrolment.otherTable");
        }
        EnrolmentPreview taken = importing.take(pending.require());
        Announcement.say("enrolment.taken", taken.added(), taken.newPeople(), taken.newDecrees());
        leave();
    }

    public void leave() {
        pending.forget();
        preview = null;
    }

    public String says(CellFault fault) {
        return text(fault.key(), fault.arguments());
    }

    public String warns(RosterWarning warning) {
        return text(warning.key(), warning.arguments());
    }

    private static String text(String key, List<Object> arguments) {
        return Messages.ofPage().text(key, arguments.toArray());
    }

    /** Null before a table was brought. */
    public EnrolmentPreview getPreview() {
        return preview;
    }

    public List<CellFault> getFaults() {
        return preview.faults().stream().limit(SHOWN_FAULTS).toList();
    }

    /** How many are not shown. */
    public int getFurtherFaults() {
        return Math.max(0, preview.faults().size() - SHOWN_FAULTS);
    }

    public String getName() {
        return name;
    }

    public MemberColumn[] getColumns() {
        return MemberColumn.values();
    }
}
