package id.balai.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Span;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;

class InstitutionTest {

    private final Institution stored = new Institution();
    private final Institution typed = new Institution();

    InstitutionTest() {
        typed.setKind(InstitutionKind.KPMD);
        typed.setName("Kader Pemberdayaan Masyarakat Desa");
    }

    @Test
    void theAcronymSuggestsTheAddressBeforeTheName() {
        stored.change(typed, null);
        assertThat(stored.path()).isEqualTo("/lembaga/kader-pemberdayaan-masyarakat-desa");

        typed.setAcronym("KPMD");
        stored.change(typed, null);
        assertThat(stored.getSlug()).isEqualTo(new Slug("kpmd"));
    }

    @Test
    void referencesAndListsStandAsTheFormHasThem() {
        typed.getReferences().add(new LegalReference("Permendesa 3/2015", "Permendesa 18/2019"));
        typed.getReferences().add(0, new LegalReference("UU 6/2014", null));
        typed.getLists().add(new TitledList("Tugas", " Satu \n\n Dua"));

        stored.change(typed, new Decree("1/2020", null, null));

        assertThat(stored.getReferences())
                .extracting(LegalReference::getText)
                .containsExactly("UU 6/2014", "Permendesa 3/2015");
        assertThat(stored.getReferences())
                .extracting(LegalReference::getOrdinal)
                .containsExactly(1, 2);
        assertThat(stored.getReferences()).allMatch(each -> each.getInstitution() == stored);
        assertThat(stored.getLists().get(0).lines()).containsExactly("Satu", "Dua");
        assertThat(stored.getDecree().getNumber()).isEqualTo("1/2020");
    }

    @Test
    void aPeriodEndsAfterItsBeginning() {
        typed.setStartsOn(LocalDate.parse("2026-01-02"));
        typed.setEndsOn(LocalDate.parse("2026-01-01"));

        assertThatThrownBy(() -> stored.change(typed, null)).hasMessage("institution.period.backwards");
    }

    @Test
    void whoLeadsAFieldSaysWhich() {
        var nobody = new Person(null, "Mardati", null);
        var span = new Span(null, null);
        var unnamed = new MemberSeat(MemberRole.FIELD, " ", null);

        assertThatThrownBy(() -> new Membership(nobody, stored, unnamed, span, null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("membership.field.missing");
        assertThatThrownBy(() -> new Membership(nobody, stored, MemberSeat.of(null), span, null))
                .hasMessage("membership.role.missing");
        var other = new Membership(nobody, stored, new MemberSeat(MemberRole.MEMBER, "Tani", null), span, null);
        assertThat(other.getField()).isNull();
    }

    @Test
    void onlyCadresOfKpmdHaveASpeciality() {
        stored.setKind(InstitutionKind.KPMD);
        var seat = new MemberSeat(MemberRole.MEMBER, null, Speciality.ECONOMY);
        var cadre = new Membership(new Person(null, "Mardati", null), stored, seat, new Span(null, null), null);
        assertThat(cadre.seat()).isEqualTo(seat);

        stored.setKind(InstitutionKind.PKK);

        assertThatThrownBy(() -> cadre.sit(seat))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("membership.speciality.unwanted");
        assertThat(cadre.seat()).isEqualTo(MemberSeat.of(MemberRole.MEMBER));
    }
}
