package id.balai.roster.web;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.roster.TenureRow;
import id.balai.shared.web.Formats;
import id.balai.shared.web.Messages;

/** The days of a service in words. */
@Named
@ApplicationScoped
public class TenureText {

    @Inject
    Formats formats;

    /** Such as "1 Juli 2020 sampai 30 Juni 2026", "sejak 1 Juli 2020" or "masa tugas tidak tercatat". */
    public String days(TenureRow tenure) {
        return between(tenure.startsOn(), tenure.endsOn());
    }

    /** @param first and last day, null while unknown or open */
    public String between(LocalDate first, LocalDate last) {
        if (first == null && last == null) {
            return text("admin.tenure.unknown");
        }
        if (last == null) {
            return text("admin.tenure.since", formats.day(first));
        }
        return first == null
                ? text("admin.tenure.until", formats.day(last))
                : text("admin.tenure.between", formats.day(first), formats.day(last));
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(FacesContext.getCurrentInstance()).text(key, arguments);
    }
}
