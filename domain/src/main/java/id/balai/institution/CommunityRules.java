package id.balai.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import id.balai.roster.RosterWarning;
import id.balai.roster.Span;

/**
 * What Permendagri 18/2018 says of those who run a community institution (LKD): five years, at most two terms, no second
 * institution. It warns and forbids nothing; other institutions, and members without an office in theirs, are free.
 */
public final class CommunityRules {

    static final String SOURCE = "Permendagri 18/2018";

    private static final int YEARS = 5;
    private static final int TERMS = 2;

    private final Institution institution;
    private final MemberSeat seat;
    private final Span span;

    /** @param seat and span that somebody is to have in the institution */
    public CommunityRules(Institution institution, MemberSeat seat, Span span) {
        this.institution = institution;
        this.seat = seat;
        this.span = span;
    }

    /** @param others all other memberships of the person, past ones too */
    public List<RosterWarning> warnings(Collection<Membership> others) {
        if (!institution.getKind().isCommunityInstitution()
                || seat.role() == null
                || !seat.role().isBoard()) {
            return List.of();
        }
        List<RosterWarning> warnings = new ArrayList<>();
        if (span.last() == null) {
            warnings.add(warning("membership.warning.open", YEARS));
        } else if (span.first() != null && span.last().isAfter(lastDay(span.first()))) {
            warnings.add(warning("membership.warning.long", YEARS));
        }
        long terms = others.stream().filter(this::isTermHere).count() + 1;
        if (terms > TERMS) {
            warnings.add(warning("membership.warning.terms", terms, institution.getName(), TERMS));
        }
        others.stream()
                .filter(this::isSecondPost)
                .map(other -> warning("membership.warning.second", other.place()))
                .distinct()
                .forEach(warnings::add);
        return warnings;
    }

    /** Five years on, whichever way February counts: from 29 February until the 28th, from 1 March until the 29th. */
    private static LocalDate lastDay(LocalDate first) {
        LocalDate before = first.plusYears(YEARS).minusDays(1);
        LocalDate after = first.minusDays(1).plusYears(YEARS);
        return after.isAfter(before) ? after : before;
    }

    private boolean isTermHere(Membership other) {
        return other.getInstitution().equals(institution) && other.getRole().isBoard();
    }

    private boolean isSecondPost(Membership other) {
        Institution its = other.getInstitution();
        return !its.equals(institution)
                && its.getKind().isCommunityInstitution()
                && other.getRole().isBoard()
                && other.overlaps(span);
    }

    private static RosterWarning warning(String key, Object... arguments) {
        return new RosterWarning(key, List.of(arguments), SOURCE);
    }
}
