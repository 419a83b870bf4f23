package id.balai.enrolment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.balai.institution.Institution;
import id.balai.institution.Membership;
import id.balai.kit.sheet.SheetPage;
import id.balai.roster.Decree;
import id.balai.roster.Person;

/** Members as a table of the shape in which they are read. */
public final class MemberPage {

    private final MeantInstitutions institutions;
    private final Namesakes people;

    private MemberPage(KnownRoster known) {
        institutions = new MeantInstitutions(known.institutions());
        people = new Namesakes(known.people());
    }

    /**
     * Those whom no decree has put out of office: present, future and long past ones whose time has simply run out.
     * In the order of the institutions and of the members within them.
     */
    public static SheetPage of(KnownRoster known) {
        MemberPage page = new MemberPage(known);
        return new SheetPage(
                "Anggota lembaga",
                MemberColumn.headings(),
                known.memberships().stream()
                        .filter(each -> each.getEnding() == null)
                        .filter(each -> each.getInstitution().isActive())
                        .sorted(Comparator.comparing(Membership::getInstitution, inOrder())
                                .thenComparing(Membership::getOrdinal)
                                .thenComparing(Membership::getId))
                        .map(page::row)
                        .toList());
    }

    /** The headings alone, to be filled in. */
    public static SheetPage empty() {
        return new SheetPage("Anggota lembaga", MemberColumn.headings(), List.of());
    }

    private static Comparator<Institution> inOrder() {
        return Comparator.comparing(Institution::getOrdinal).thenComparing(Institution::getId);
    }

    private List<Object> row(Membership membership) {
        List<Object> cells = new ArrayList<>();
        for (MemberColumn column : MemberColumn.values()) {
            cells.add(cell(column, membership));
        }
        return cells;
    }

    private Object cell(MemberColumn column, Membership membership) {
        Person person = membership.getPerson();
        Decree decree = membership.getDecree();
        return switch (column) {
            case INSTITUTION -> institutions.of(membership.getInstitution());
            case TITLES_BEFORE -> person.getTitlesBefore();
            case NAME -> person.getName();
            case TITLES_AFTER -> person.getTitlesAfter();
            case NAMESAKE -> people.numberOf(person);
            case ROLE -> MemberWords.ROLES.word(membership.getRole());
            case FIELD -> membership.getField();
            case SPECIALITY -> MemberWords.SPECIALITIES.word(membership.seat().speciality());
            case EDUCATION -> MemberWords.EDUCATIONS.word(person.getEducation());
            case CONSENT -> person.getEducationConsentOn();
            case DECREE_NUMBER -> decree == null ? MemberEntry.UNKNOWN_DECREE : decree.getNumber();
            case DECREE_DATE -> decree == null ? null : decree.getIssuedOn();
            case DECREE_SUBJECT -> decree == null ? null : decree.getSubject();
            case STARTS_ON -> membership.getStartsOn();
            case ENDS_ON -> membership.getEndsOn();
        };
    }
}
