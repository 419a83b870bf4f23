package id.balai.institution;

import java.time.LocalDate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.roster.Decree;
import id.balai.roster.Education;
import id.balai.roster.Person;
import id.balai.roster.RosterSettings;
import id.balai.roster.Span;
import id.balai.shared.Slug;
import id.balai.village.VillageFixture;

/** Stores institutions and their members as a test needs them. To be used within a village. */
@Dependent
public class InstitutionFixture {

    public static final Span ALWAYS = new Span(null, null);

    @Inject
    VillageFixture villages;

    public static Institution typed(InstitutionKind kind, String name) {
        Institution typed = new Institution();
        typed.setKind(kind);
        typed.setName(name);
        typed.setSlug(Slug.suggestedBy(name));
        typed.setPurpose("Tujuan " + name);
        typed.getReferences().add(new LegalReference("Peraturan lama", "Peraturan baru"));
        typed.getReferences().add(new LegalReference("Undang-undang", null));
        typed.getLists().add(new TitledList("Tugas", "Satu\nDua"));
        return typed;
    }

    public Institution institution(InstitutionKind kind, String name) {
        return institution(typed(kind, name), null);
    }

    public Institution institution(Institution typed, Decree formedBy) {
        Institution institution = new Institution();
        institution.change(typed, formedBy);
        return villages.store(institution);
    }

    public Person person(String name) {
        return villages.store(new Person(null, name, null));
    }

    public Decree decree(String number) {
        return villages.store(new Decree(number, null, null));
    }

    /** @param decree null while unknown */
    public Membership member(Person person, Institution institution, MemberRole role, Span span, Decree decree) {
        return villages.store(new Membership(person, institution, MemberSeat.of(role), span, decree));
    }

    /** So many institutions, each with so many members who let their education be shown, under a logo; all by one decree. */
    public void found(int number, Long logoId) {
        RosterSettings shown = new RosterSettings();
        shown.setEducationPublic(true);
        villages.store(shown);
        Decree decree = decree("7/KPTS/" + number);
        for (int i = 0; i < number; i++) {
            Institution typed = typed(InstitutionKind.OTHER, "Lembaga " + i);
            typed.setLogoId(logoId);
            Institution institution = institution(typed, decree);
            for (int member = 0; member < Math.min(number, 12); member++) {
                Person person = new Person(null, "Anggota " + i + " " + member, null);
                person.setEducation(Education.SLTA);
                person.setEducationConsentOn(LocalDate.EPOCH);
                member(villages.store(person), institution, MemberRole.MEMBER, ALWAYS, decree);
            }
        }
    }
}
