package id.balai.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.institution.service.Institutions;
import id.balai.institution.service.PublicInstitutions;
import id.balai.it.OnBothDatabases;
import id.balai.roster.DecreeCitation;
import id.balai.roster.Education;
import id.balai.roster.Person;
import id.balai.roster.RosterSettings;
import id.balai.roster.service.Decrees;
import id.balai.shared.RuleViolation;
import id.balai.shared.Slug;
import id.balai.shared.StaleEdit;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class InstitutionsIT {

    @Inject
    VillageFixture villages;

    @Inject
    InstitutionFixture fixture;

    @Inject
    Institutions institutions;

    @Inject
    PublicInstitutions published;

    @Inject
    Decrees decrees;

    TestVillage village;
    Institution pkk;

    @BeforeEach
    void foundAnInstitution() throws Exception {
        village = villages.create("Lembaga");
        pkk = as(() -> institutions.save(
                InstitutionFixture.typed(InstitutionKind.PKK, "PKK"), new DecreeCitation("5/2024", null, null)));
    }

    @Test
    void whatIsEnteredIsReadAsItStands() throws Exception {
        var read = village.call(() -> published.bySlug("pkk")).orElseThrow();

        assertThat(read.decreeNumber()).isEqualTo("5/2024");
        assertThat(read.references())
                .containsExactly(
                        new PublicInstitution.Reference("Peraturan lama", "Peraturan baru"),
                        new PublicInstitution.Reference("Undang-undang", null));
        assertThat(read.lists()).containsExactly(new PublicInstitution.ItemList("Tugas", List.of("Satu", "Dua")));
        assertThat(read.members()).isEmpty();
    }

    @Test
    void partsAreMovedAddedAndRemovedAsTheFormHasThem() throws Exception {
        var edited = find();
        var law = edited.getReferences().remove(1);
        edited.getReferences().add(0, law);
        edited.getReferences().add(1, new LegalReference("Peraturan desa", null));
        edited.getReferences().remove(2);
        edited.getLists().get(0).setItems("Tiga");
        edited.getLists().add(0, new TitledList("Tujuan", "Nol"));

        var stored = as(() -> institutions.save(edited, new DecreeCitation()));

        assertThat(stored.getReferences())
                .extracting(LegalReference::getText)
                .containsExactly("Undang-undang", "Peraturan desa");
        var read = find();
        assertThat(read.getReferences().get(0).getId()).isEqualTo(law.getId());
        assertThat(read.getReferences())
                .extracting(LegalReference::getText)
                .containsExactly("Undang-undang", "Peraturan desa");
        assertThat(read.getLists()).extracting(TitledList::getItems).containsExactly("Nol", "Tiga");
        assertThat(read.getDecree()).isNull();
    }

    @Test
    void aChangeOfAListAloneMakesOtherEditsStale() throws Exception {
        var one = find();
        var other = find();
        one.getLists().get(0).setTitle("Kewajiban");
        as(() -> institutions.save(one, null));

        assertThatThrownBy(() -> as(() -> institutions.save(other, null))).isInstanceOf(StaleEdit.class);
    }

    @Test
    void anEarlierAddressLeadsOnAndBelongsToNobodyElse() throws Exception {
        var edited = find();
        edited.setSlug(new Slug("pkk-desa"));
        as(() -> institutions.save(edited, null));

        assertThat(village.call(() -> published.bySlug("pkk"))).isEmpty();
        assertThat(village.call(() -> published.movedTo("pkk"))).contains("/lembaga/pkk-desa");
        assertThat(village.call(() -> published.members(List.of("pkk", "pkk-desa", "lain", "Bukan Alamat"))))
                .containsOnlyKeys("pkk", "pkk-desa");
        assertThatThrownBy(() -> add("PKK")).isInstanceOf(RuleViolation.class).hasMessage("institution.slug.former");
        assertThatThrownBy(() -> add("PKK Desa")).hasMessage("institution.slug.taken");

        var back = find();
        back.setSlug(new Slug("pkk"));
        as(() -> institutions.save(back, null));
        assertThat(village.call(() -> published.movedTo("pkk-desa"))).contains("/lembaga/pkk");
        assertThat(village.call(() -> published.movedTo("pkk"))).isEmpty();
    }

    @Test
    void aChangeToATakenAddressIsRefusedWithASentence() throws Exception {
        add("LPM");
        var edited = find();
        edited.setSlug(new Slug("lpm"));

        assertThatThrownBy(() -> as(() -> institutions.save(edited, null)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.getMessage()).isEqualTo("institution.slug.taken");
                    assertThat(refused.arguments()).containsExactly("LPM");
                });
        assertThat(find().getSlug()).isEqualTo(new Slug("pkk"));
    }

    @Test
    void anAddressThatNobodyTypedIsNumberedWhereItIsTaken() throws Exception {
        assertThat(neighbours("RT 01").getSlug()).isEqualTo(new Slug("rt"));
        assertThat(neighbours("RT 02").getSlug()).isEqualTo(new Slug("rt-2"));
        var third = neighbours("RT 03");
        assertThat(third.getSlug()).isEqualTo(new Slug("rt-3"));

        third.setSlug(null);
        assertThat(as(() -> institutions.save(third, null)).getSlug()).isEqualTo(new Slug("rt-3"));
    }

    @Test
    void aDecreeThatFormedAnInstitutionStays() throws Exception {
        long decree = find().getDecree().getId();

        assertThatThrownBy(() -> village.runAs(Role.SECRETARY, () -> decrees.delete(decree)))
                .hasMessage("decree.referred");
    }

    @Test
    void aLogoIsAPictureOfTheLibrary() throws Exception {
        var edited = find();
        edited.setLogoId(987654321L);

        assertThatThrownBy(() -> as(() -> institutions.save(edited, null))).hasMessage("institution.logo.gone");
    }

    @Test
    void aRetiredInstitutionLeavesTheSiteAndComesBack() throws Exception {
        village.runAs(Role.SECRETARY, () -> institutions.retire(pkk.getId(), find().getVersion()));

        assertThat(village.call(() -> published.list())).isEmpty();
        assertThat(village.call(() -> published.any())).isFalse();
        assertThat(village.call(() -> published.bySlug("pkk"))).isEmpty();
        assertThat(village.call(() -> published.members(List.of("pkk")))).isEmpty();
        assertThat(as(() -> institutions.all())).hasSize(1);

        village.runAs(Role.SECRETARY, () -> institutions.revive(pkk.getId(), find().getVersion()));
        assertThat(village.call(() -> published.list()))
                .extracting(InstitutionSummary::name)
                .containsExactly("PKK");
    }

    @Test
    void onlyAnInstitutionWithoutHistoryIsDeleted() throws Exception {
        var other = add("Karang Taruna");
        village.run(() ->
                fixture.member(fixture.person("Rismawati"), pkk, MemberRole.CHAIR, InstitutionFixture.ALWAYS, null));

        village.runAs(Role.SECRETARY, () -> institutions.delete(other.getId(), other.getVersion()));
        assertThatThrownBy(() ->
                        village.runAs(Role.SECRETARY, () -> institutions.delete(pkk.getId(), find().getVersion())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("institution.inUse");
        assertThat(as(() -> institutions.all()))
                .extracting(InstitutionSummary::members)
                .containsExactly(1L);
    }

    @Test
    void institutionsStandInTheOrderThatIsGiven() throws Exception {
        var second = add("Karang Taruna");
        var third = add("LPM");

        village.runAs(Role.SECRETARY, () -> institutions.arrange(List.of(third.getId(), pkk.getId())));

        assertThat(as(() -> institutions.all()))
                .extracting(InstitutionSummary::id)
                .containsExactly(third.getId(), pkk.getId(), second.getId());
    }

    @Test
    void educationIsShownWhereTheVillageAndThePersonAllowIt() throws Exception {
        Person willing = new Person(null, "Mau", "S.Pd.");
        willing.setEducation(Education.S1);
        willing.setEducationConsentOn(LocalDate.parse("2026-01-01"));
        Person silent = new Person(null, "Diam", null);
        silent.setEducation(Education.SD);
        Person later = new Person(null, "Nanti", null);
        later.setEducation(Education.SD);
        later.setEducationConsentOn(LocalDate.parse("2999-01-01"));
        village.run(() -> {
            for (Person each : List.of(willing, silent, later)) {
                fixture.member(villages.store(each), pkk, MemberRole.MEMBER, InstitutionFixture.ALWAYS, null);
            }
        });
        assertThat(members()).extracting(PublicMember::education).containsOnlyNulls();

        village.run(() -> {
            RosterSettings shown = new RosterSettings();
            shown.setEducationPublic(true);
            villages.store(shown);
        });

        assertThat(members()).extracting(PublicMember::name).containsExactly("Mau, S.Pd.", "Diam", "Nanti");
        assertThat(members()).extracting(PublicMember::education).containsExactly(Education.S1, null, null);
    }

    private List<PublicMember> members() throws Exception {
        return village.call(() -> published.bySlug("pkk")).orElseThrow().members();
    }

    private Institution find() throws Exception {
        return as(() -> institutions.find(pkk.getId())).orElseThrow();
    }

    private Institution neighbours(String name) throws Exception {
        var typed = InstitutionFixture.typed(InstitutionKind.OTHER, name);
        typed.setAcronym("RT");
        typed.setSlug(null);
        return as(() -> institutions.save(typed, null));
    }

    private Institution add(String name) throws Exception {
        return as(() -> institutions.save(InstitutionFixture.typed(InstitutionKind.OTHER, name), null));
    }

    private <T> T as(Callable<T> work) throws Exception {
        return village.callAs(Role.SECRETARY, work);
    }
}
