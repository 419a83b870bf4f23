package id.balai.institution.web;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.institution.MemberRole;
import id.balai.institution.Speciality;
import id.balai.roster.Education;
import id.balai.roster.web.RosterWords;
import id.balai.shared.web.Messages;

/** Says in the reader's language what is known of an institution and its members; nothing of what is not. */
@Named
@ApplicationScoped
public class InstitutionWords {

    @Inject
    RosterWords roster;

    /** "Kader Pemberdayaan Masyarakat Desa (KPMD)". */
    public String name(String name, String acronym) {
        return acronym == null || acronym.isBlank() || acronym.equals(name)
                ? name
                : text("institution.named", name, acronym);
    }

    /** "Ketua", "Bidang Pendidikan". @param field null unless the role is that of one */
    public String role(MemberRole role, String field) {
        return field == null ? text("institution.role." + role) : text("institution.role.FIELD.of", field);
    }

    public String speciality(Speciality speciality) {
        return speciality == null ? "" : text("institution.speciality." + speciality);
    }

    public String education(Education education) {
        return education == null ? "" : text("education." + education);
    }

    /** "1 Januari 2026 sampai 31 Desember 2030", or the half of it that is known; null when neither day is. */
    public String period(LocalDate startsOn, LocalDate endsOn) {
        return roster.period("tenure.days.", startsOn, endsOn);
    }

    private static String text(String key, Object... arguments) {
        return Messages.ofPage().text(key, arguments);
    }
}
