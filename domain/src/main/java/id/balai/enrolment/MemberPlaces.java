package id.balai.enrolment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.balai.institution.CommunityRules;
import id.balai.institution.Institution;
import id.balai.institution.MemberSeat;
import id.balai.institution.Membership;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Span;

/** Who serves where: the village's memberships and, one after the other, those of the file. */
final class MemberPlaces {

    private final Faults faults;
    private final Map<Person, List<Membership>> byPerson = new IdentityHashMap<>();
    private final Map<Membership, Integer> rows = new IdentityHashMap<>();
    private final Map<Institution, Integer> lastPlaces = new IdentityHashMap<>();

    MemberPlaces(List<Membership> known, Faults faults) {
        this.faults = faults;
        for (Membership membership : known) {
            of(membership.getPerson()).add(membership);
            lastPlaces.merge(membership.getInstitution(), membership.getOrdinal(), Math::max);
        }
    }

    /** Empty when the row cannot be understood, or the person is a member on one of the days already. */
    Optional<EnrolledRow> take(MemberEntry entry, Institution institution, Person person, Decree decree) {
        if (institution != null
                && entry.speciality() != null
                && !institution.getKind().isSpecialised()) {
            faults.add(
                    entry.number(), MemberColumn.SPECIALITY, "enrolment.speciality.unwanted", institution.shortName());
        }
        if (institution == null || person == null || faults.hasAny(entry.number())) {
            return Optional.empty();
        }
        MemberSeat seat = new MemberSeat(entry.role(), entry.field(), entry.speciality());
        Span span = new Span(entry.startsOn(), entry.endsOn());
        Optional<Membership> other = of(person).stream()
                .filter(each -> each.getInstitution().equals(institution))
                .filter(each -> each.overlaps(span) || each.span().equals(span))
                .findFirst();
        if (other.isPresent()) {
            return known(entry, other.get(), seat, span, decree);
        }
        Membership added = new Membership(person, institution, seat, span, decree);
        added.stand(lastPlaces.merge(institution, 1, Integer::sum));
        var warnings = new CommunityRules(institution, seat, span).warnings(List.copyOf(of(person)));
        of(person).add(added);
        rows.put(added, entry.number());
        return Optional.of(new EnrolledRow(entry.number(), added, false, warnings));
    }

    private Optional<EnrolledRow> known(
            MemberEntry entry, Membership other, MemberSeat seat, Span span, Decree decree) {
        if (rows.containsKey(other)) {
            faults.add(entry.number(), MemberColumn.NAME, "enrolment.twice", entry.name(), rows.get(other));
            return Optional.empty();
        }
        if (other.seat().equals(seat) && other.span().equals(span) && Objects.equals(other.getDecree(), decree)) {
            rows.put(other, entry.number());
            return Optional.of(new EnrolledRow(entry.number(), other, true, List.of()));
        }
        faults.add(
                entry.number(),
                MemberColumn.NAME,
                "enrolment.member",
                other.getPerson().fullName(),
                MemberWords.ROLES.word(other.getRole()),
                other.getInstitution().shortName());
        return Optional.empty();
    }

    private List<Membership> of(Person person) {
        return byPerson.computeIfAbsent(person, any -> new ArrayList<>());
    }
}
