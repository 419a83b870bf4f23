package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.OnBothDatabases;
import id.balai.roster.service.Decrees;
import id.balai.roster.service.Terms;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class DecreesIT {

    private static final String NUMBER = "34/KPTS/DGR/VII/2020";
    private static final LocalDate DAY = LocalDate.parse("2020-07-01");

    @Inject
    VillageFixture villages;

    @Inject
    RosterFixture fixture;

    @Inject
    Decrees decrees;

    @Inject
    Terms terms;

    TestVillage village;

    @BeforeEach
    void beginVillage() {
        village = villages.create("Ganra");
    }

    @Test
    void aNumberThatExistsFindsItsDecreeAndCompletesIt() throws Exception {
        Decree added = named(new DecreeCitation(NUMBER, null, null));

        Decree found = named(new DecreeCitation(" 34/kpts/dgr/ VII/2020 ", DAY, "Pengangkatan KPMD"));

        assertThat(found).isEqualTo(added);
        assertThat(found.getNumber()).isEqualTo(NUMBER);
        assertThat(found.getIssuedOn()).isEqualTo(DAY);
        assertThat(count(null)).isEqualTo(1);
    }

    @Test
    void aNumberWithAnotherDayIsQuestioned() throws Exception {
        named(new DecreeCitation(NUMBER, DAY, null));

        assertThatThrownBy(() -> named(new DecreeCitation(NUMBER, DAY.plusDays(1), null)))
                .hasMessage("decree.otherDay");
    }

    @Test
    void anUnknownDecreeIsNoDecree() throws Exception {
        assertThat(village.callAs(Role.SECRETARY, () -> decrees.named(DecreeCitation.ofUnknown())))
                .isEmpty();
        assertThat(count(null)).isZero();
    }

    @Test
    void twoDecreesHaveTwoNumbers() throws Exception {
        named(new DecreeCitation(NUMBER, DAY, null));

        assertThatThrownBy(() -> village.callAs(
                        Role.SECRETARY, () -> decrees.save(new Decree(NUMBER.toLowerCase(), null, "Lain"))))
                .hasMessage("decree.number.taken");
    }

    @Test
    void partOfTheNumberOrSubjectFindsIt() throws Exception {
        named(new DecreeCitation(NUMBER, DAY, "Pengangkatan KPMD"));
        named(new DecreeCitation("9/2024", null, null));

        assertThat(count("kpts / dgr")).isEqualTo(1);
        assertThat(count("kpmd")).isEqualTo(1);
        assertThat(count("2024")).isEqualTo(1);
        assertThat(count("%")).isZero();
        assertThat(village.callAs(Role.SECRETARY, () -> decrees.like("", 10)))
                .extracting(DecreeSummary::number)
                .containsExactly("9/2024", NUMBER);
    }

    @Test
    void itStaysAsLongAsSomethingRestsOnIt() throws Exception {
        Decree decree = named(new DecreeCitation(NUMBER, DAY, null));
        Post post = fixture.post(village, PostKind.STAFF, "Staf");
        Person person = fixture.person(village, "Jumarni");
        Term term = village.callAs(
                Role.SECRETARY,
                () -> terms.appoint(post.getId(), RosterFixture.order(person, NUMBER, "2020-07-01", null)));

        assertThat(village.callAs(Role.SECRETARY, () -> decrees.list(null, 0, 10)))
                .extracting(DecreeSummary::appointed)
                .containsExactly(1L);
        assertThatThrownBy(() -> delete(decree)).hasMessage("decree.inUse");
        village.runAs(Role.SECRETARY, () -> terms.remove(term.getId()));
        delete(decree);
        assertThat(count(null)).isZero();
    }

    private Decree named(DecreeCitation cited) throws Exception {
        return village.callAs(Role.SECRETARY, () -> decrees.named(cited).orElseThrow());
    }

    private void delete(Decree decree) throws Exception {
        village.runAs(Role.SECRETARY, () -> decrees.delete(decree.getId()));
    }

    private long count(String typed) throws Exception {
        return village.callAs(Role.SECRETARY, () -> decrees.count(typed));
    }
}
