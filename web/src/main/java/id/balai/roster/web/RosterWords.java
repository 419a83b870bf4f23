package id.balai.roster.web;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import id.balai.roster.Holder;
import id.balai.roster.PostKind;
import id.balai.roster.PublicPost;
import id.balai.roster.RosterWarning;
import id.balai.roster.Span;
import id.balai.shared.web.Messages;

/** Says in the reader's language who serves as what, since when and by which decree. What is unknown is not said. */
@Named
@ApplicationScoped
public class RosterWords {

    public String warning(RosterWarning warning) {
        return text(warning.key(), warning.arguments().toArray());
    }

    /** "Kasi Pelayanan"; "Plt. Kasi Pelayanan" of somebody who only acts, "Pj. Kepala Desa" of a head. */
    public String title(PublicPost post, Holder holder) {
        if (!holder.acting()) {
            return post.title();
        }
        String key = post.kind() == PostKind.HEAD ? "government.acting.head" : "government.acting";
        return text(key, post.title());
    }

    /** "Nomor 34/KPTS/VII/2020, 30 Juli 2020"; null when the decree is unknown. */
    public String decree(Holder holder) {
        return holder.decreeNumber() == null || holder.decreeDate() == null
                ? holder.decreeNumber()
                : text("government.decreeOn", holder.decreeNumber(), holder.decreeDate());
    }

    /** "1 Juni 2021 – 31 Mei 2029", "sejak 1 Juni 2021", "sampai 31 Mei 2029"; null when neither day is known. */
    public String term(Holder holder) {
        return period("government.days.", holder.startsOn(), holder.endsOn());
    }

    /** As the office reads it, which is told as well that nothing is known. */
    public String days(LocalDate startsOn, LocalDate endsOn) {
        String known = period("admin.term.days.", startsOn, endsOn);
        return known == null ? text("admin.term.days.unknown") : known;
    }

    /**
     * From when until when somebody serves, or the half of it that is known; null when neither day is.
     *
     * @param sentences the beginning of the keys of "since", "until" and "between"
     */
    public String period(String sentences, LocalDate startsOn, LocalDate endsOn) {
        Span span = new Span(startsOn, endsOn);
        return span.known().isEmpty()
                ? null
                : text(sentences + span.bounds(), span.known().toArray());
    }

    private static String text(String key, Object... arguments) {
        return Messages.ofPage().text(key, arguments);
    }
}
