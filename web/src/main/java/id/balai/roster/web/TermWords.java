package id.balai.roster.web;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.roster.Holder;
import id.balai.roster.PositionKind;
import id.balai.roster.PublicPost;
import id.balai.shared.web.Formats;
import id.balai.shared.web.Messages;

/** Says in the reader's language what somebody holds, since when and by which decree. What is unknown is not said. */
@Named
@RequestScoped
public class TermWords {

    @Inject
    Formats format;

    /** "Kasi Pelayanan"; "Plt. Kasi Pelayanan" of somebody who only acts, "Pj. Kepala Desa" of a head. */
    public String title(PublicPost post, Holder holder) {
        if (!holder.acting()) {
            return post.title();
        }
        String key = post.kind() == PositionKind.HEAD ? "government.acting.head" : "government.acting";
        return text(key, post.title());
    }

    /** "1 Juni 2021 – 31 Mei 2029", "sejak 1 Juni 2021", "sampai 31 Mei 2029"; null when neither day is known. */
    public String days(Holder holder) {
        LocalDate first = holder.startsOn();
        LocalDate last = holder.endsOn();
        if (first == null && last == null) {
            return null;
        }
        if (last == null) {
            return text("government.since", format.day(first));
        }
        return first == null
                ? text("government.until", format.day(last))
                : text("government.days", format.day(first), format.day(last));
    }

    /** "Nomor 34/KPTS/VII/2020, 30 Juli 2020"; null when the decree is unknown. */
    public String decree(Holder holder) {
        if (holder.decreeNumber() == null) {
            return null;
        }
        return holder.decreeDate() == null
                ? holder.decreeNumber()
                : text("government.decreeOn", holder.decreeNumber(), format.day(holder.decreeDate()));
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(FacesContext.getCurrentInstance()).text(key, arguments);
    }
}
