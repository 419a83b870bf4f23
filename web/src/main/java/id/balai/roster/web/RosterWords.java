package id.balai.roster.web;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.roster.RosterWarning;
import id.balai.shared.web.Formats;
import id.balai.shared.web.Messages;

/** How the office writes what the roster says. */
@Named
@RequestScoped
public class RosterWords {

    @Inject
    FacesContext context;

    @Inject
    Formats formats;

    public String warning(RosterWarning warning) {
        return text(warning.key(), warning.arguments().toArray());
    }

    /** From when until when, as far as it is known. */
    public String days(LocalDate startsOn, LocalDate endsOn) {
        if (startsOn == null && endsOn == null) {
            return text("admin.term.days.unknown");
        }
        if (endsOn == null) {
            return text("admin.term.days.since", formats.day(startsOn));
        }
        return startsOn == null
                ? text("admin.term.days.until", formats.day(endsOn))
                : text("admin.term.days.both", formats.day(startsOn), formats.day(endsOn));
    }

    private String text(String key, Object... arguments) {
        return Messages.of(context).text(key, arguments);
    }
}
