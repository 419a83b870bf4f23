package id.balai.enrolment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import id.balai.institution.Membership;
import id.balai.kit.sheet.Sheet;
import id.balai.roster.Decree;
import id.balai.roster.Person;

/**
 * What a file of members would bring to a village: all of it, or nothing while one cell is at fault. Rows that the
 * village has already as they are bring nothing, so that a file may come twice.
 */
public final class Enrolment {

    private final Faults faults;
    private final MeantPeople people;
    private final MeantDecrees decrees;
    private final List<EnrolledRow> rows;

    private Enrolment(MemberFile table, KnownRoster known) {
        faults = table.faults();
        people = new MeantPeople(known.people(), faults);
        decrees = new MeantDecrees(known.decrees(), faults);
        MemberPlaces places = new MemberPlaces(known.memberships(), faults);
        MeantInstitutions institutions = new MeantInstitutions(known.institutions());
        rows = new ArrayList<>();
        for (MemberEntry entry : table.rows()) {
            places.take(entry, institutions.find(entry, faults), people.find(entry), decrees.find(entry))
                    .ifPresent(rows::add);
        }
        people.completeAdded();
    }

    public static Enrolment of(Sheet sheet, KnownRoster known) {
        return new Enrolment(MemberFile.read(sheet), known);
    }

    /** Everything that is wrong, from the top of the file to its bottom. */
    public List<CellFault> faults() {
        return faults.inOrder();
    }

    /** What each row means, as far as it is without fault; in the order of the file. */
    public List<EnrolledRow> rows() {
        return rows;
    }

    public EnrolmentPreview preview() {
        return new EnrolmentPreview(
                rows.stream().map(PreviewRow::of).toList(),
                faults(),
                people.added().size(),
                decrees.added().size());
    }

    public Collection<Person> newPeople() {
        return people.added();
    }

    public List<Decree> newDecrees() {
        return decrees.added();
    }

    /** Those that the village does not have yet, in the order of the file and with their places behind the others. */
    public List<Membership> newMemberships() {
        return rows.stream()
                .filter(row -> !row.isKnown())
                .map(EnrolledRow::membership)
                .toList();
    }

    /** To be called before it is stored: takes over what the file adds to people and decrees that are known. */
    public void complete() {
        people.complete();
        decrees.complete();
    }
}
