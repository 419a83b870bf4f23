package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.OnBothDatabases;
import id.balai.it.SqlStatements;
import id.balai.roster.service.People;
import id.balai.roster.service.Posts;
import id.balai.roster.service.PublicOfficials;
import id.balai.shared.VillageContext;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class PostsAndPeopleIT {

    @Inject
    VillageFixture villages;

    @Inject
    RosterFixture fixture;

    @Inject
    Posts posts;

    @Inject
    People people;

    @Inject
    PublicOfficials officials;

    @PersistenceUnit(unitName = "balai")
    EntityManagerFactory database;

    TestVillage village;

    @BeforeEach
    void beginVillage() {
        village = villages.create("Ganra");
    }

    @Test
    void aPostKeepsTheSeatsThatItsHoldersTake() throws Exception {
        Post two = new Post(PostKind.BPD, "Anggota BPD", 1);
        two.setSeats(2);
        Post post = village.callAs(Role.SECRETARY, () -> posts.save(two));
        fixture.term(village, fixture.person(village, "Irwan"), post, null, null);
        fixture.term(village, fixture.person(village, "Jumarni"), post, LocalDate.parse("2999-01-01"), null);
        Post edited =
                village.callAs(Role.SECRETARY, () -> posts.find(post.getId())).orElseThrow();
        edited.setSeats(1);

        assertThatThrownBy(() -> village.callAs(Role.SECRETARY, () -> posts.save(edited)))
                .hasMessage("post.seats.few");
    }

    @Test
    void anEmptyVillageGetsTheStandardPostsInOnePress() throws Exception {
        village.runAs(Role.SECRETARY, posts::addStandard);

        assertThat(titles())
                .containsExactly(
                        "Kepala Desa",
                        "Sekretaris Desa",
                        "Kaur Tata Usaha dan Umum",
                        "Kaur Keuangan",
                        "Kaur Perencanaan",
                        "Kasi Pemerintahan",
                        "Kasi Kesejahteraan",
                        "Kasi Pelayanan");
        assertThat(village.call(() -> officials.post("sekretaris-desa").orElseThrow()))
                .satisfies(post -> {
                    assertThat(post.duties()).hasSizeGreaterThan(3).noneMatch(String::isBlank);
                    assertThat(post.isVacant()).isTrue();
                    assertThat(post.superiorId()).isNotNull();
                });
        assertThatThrownBy(() -> village.runAs(Role.SECRETARY, posts::addStandard))
                .hasMessage("post.standard.notEmpty");
    }

    @Test
    void postsMoveAmongThoseUnderTheSameSuperior() throws Exception {
        village.runAs(Role.SECRETARY, posts::addStandard);
        long planning = id("kaur-perencanaan");

        village.runAs(Role.SECRETARY, () -> posts.move(planning, true));

        assertThat(titles()).containsSubsequence("Kaur Tata Usaha dan Umum", "Kaur Perencanaan", "Kaur Keuangan");
        village.runAs(Role.SECRETARY, () -> posts.arrange(List.of(id("kaur-keuangan"), planning)));
        assertThat(titles()).containsSubsequence("Kaur Keuangan", "Kaur Perencanaan");
    }

    @Test
    void noPostStandsUnderItself() throws Exception {
        village.runAs(Role.SECRETARY, posts::addStandard);
        Post head = village.callAs(
                Role.SECRETARY, () -> posts.find(id("kepala-desa")).orElseThrow());
        head.setSuperiorId(id("kaur-keuangan"));

        assertThatThrownBy(() -> village.callAs(Role.SECRETARY, () -> posts.save(head)))
                .hasMessage("post.superior.inside");
    }

    @Test
    void aTitleThatExistsGetsAnAddressOfItsOwnAndKeepsIt() throws Exception {
        fixture.post(village, PostKind.STAFF, "Staf");
        Post second = village.callAs(Role.SECRETARY, () -> posts.save(new Post(PostKind.STAFF, "Staf", 0)));
        assertThat(second.getSlug()).hasToString("staf-2");

        second.setTitle("Staf Perpustakaan");

        assertThat(village.callAs(Role.SECRETARY, () -> posts.save(second)).getSlug())
                .hasToString("staf-2");
    }

    @Test
    void aPostIsRetiredWhenNobodyServesInItAndStaysInTheHistory() throws Exception {
        Post post = fixture.post(village, PostKind.STAFF, "Staf");
        Person jumarni = fixture.person(village, "Jumarni");
        Term term = fixture.term(village, jumarni, post, null, null);
        assertThatThrownBy(() -> village.runAs(Role.SECRETARY, () -> posts.retire(post.getId())))
                .hasMessage("post.held");
        village.run(() -> villages.inTransaction(
                em -> em.find(Term.class, term.getId()).end(LocalDate.parse("2020-01-01"), Ending.RESIGNED, null)));

        village.runAs(Role.SECRETARY, () -> posts.retire(post.getId()));

        assertThat(village.call(officials::posts)).isEmpty();
        assertThatThrownBy(() -> village.runAs(Role.SECRETARY, () -> posts.delete(post.getId())))
                .hasMessage("post.history");
        assertThatThrownBy(() -> village.runAs(Role.SECRETARY, () -> people.delete(jumarni.getId())))
                .hasMessage("person.inUse");
    }

    @Test
    void peopleAreFoundByTypingAndToldApartByWhereTheyServe() throws Exception {
        Post post = fixture.post(village, PostKind.STAFF, "Staf");
        fixture.term(village, fixture.person(village, "Andi Sudirman"), post, null, null);
        fixture.person(village, "Andi Wahyu Gunawan");

        assertThat(village.callAs(Role.SECRETARY, () -> people.like("sud andi", 5)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.name()).isEqualTo("Andi Sudirman");
                    assertThat(found.places()).isEqualTo("Staf");
                });
        assertThat(village.callAs(Role.SECRETARY, () -> people.list("andi", 0, 10)))
                .extracting(PersonSummary::places)
                .containsExactly("Staf", "");
        assertThat(village.callAs(Role.SECRETARY, () -> people.count("a_di"))).isZero();
        assertThat(village.callAs(Role.SECRETARY, () -> people.similar("Andi Sudirmann", null)))
                .extracting(PersonSummary::name)
                .containsExactly("Andi Sudirman");
    }

    @Test
    void whatIsPrivateIsStoredAndChanged() throws Exception {
        Person typed = new Person("Dr.", "Nurlaela", "S.Sos.");
        typed.setNip("198001012005012001");
        Person stored = village.callAs(Role.SECRETARY, () -> people.save(typed));
        stored.setPhone("0812 3456 7890");
        village.callAs(Role.SECRETARY, () -> people.save(stored));

        Person found =
                village.callAs(Role.SECRETARY, () -> people.find(stored.getId()).orElseThrow());

        assertThat(found.fullName()).isEqualTo("Dr. Nurlaela, S.Sos.");
        assertThat(found.getNip()).isEqualTo("198001012005012001");
        assertThat(found.getPhone()).isEqualTo("0812 3456 7890");
    }

    @Test
    void thePublicListNeedsTheSameStatementsHoweverManyServe() throws Exception {
        fixture.term(
                village, fixture.person(village, "Jumarni"), fixture.post(village, PostKind.STAFF, "A"), null, null);
        int few = statements();
        for (int i = 0; i < 5; i++) {
            Post post = fixture.post(village, PostKind.STAFF, "B" + i);
            fixture.term(village, fixture.person(village, "Irwan " + i), post, null, null);
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    private int statements() {
        return SqlStatements.of(database, () -> VillageContext.run(village.id(), officials::posts))
                .size();
    }

    private long id(String slug) throws Exception {
        return village.call(() -> officials.post(slug).orElseThrow().id());
    }

    private List<String> titles() throws Exception {
        return village.call(
                () -> officials.posts().stream().map(PublicPost::title).toList());
    }
}
