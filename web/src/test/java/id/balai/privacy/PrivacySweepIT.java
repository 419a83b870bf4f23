package id.balai.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.ArticleFixture;
import id.balai.institution.Institution;
import id.balai.institution.InstitutionKind;
import id.balai.institution.MemberRole;
import id.balai.institution.MemberSeat;
import id.balai.institution.Membership;
import id.balai.it.TestSignIn;
import id.balai.kit.geometry.Boundary;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Post;
import id.balai.roster.PostKind;
import id.balai.roster.RosterSettings;
import id.balai.roster.Span;
import id.balai.roster.Term;
import id.balai.shared.Slug;
import id.balai.territory.Area;
import id.balai.territory.AreaKind;
import id.balai.territory.VillageMap;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Whatever a visitor of a village's site can get holds nothing private of those who serve it. */
@ExtendWith(ArquillianExtension.class)
class PrivacySweepIT {

    private static final List<String> OUTPUTS = List.of(
            "/",
            "/pemerintah",
            "/pemerintah/kepala-desa",
            "/pemerintah/kepala-dusun-bakke",
            "/lembaga",
            "/lembaga/kpmd",
            "/peta",
            "/data",
            "/arsip",
            "/artikel/2026/03/10/kader-kita",
            "/api/v1/territory.geojson",
            "/api/v1/officials.csv",
            "/api/v1/officials.json",
            "/api/v1/officials.xlsx",
            "/api/v1/institutions.csv",
            "/api/v1/institutions.json",
            "/api/v1/institutions.xlsx",
            "/api/v1/institutions/kpmd/members.csv",
            "/api/v1/institutions/kpmd/members.json",
            "/api/v1/institutions/kpmd/members.xlsx");

    /** What may come to a site later, and pages that answer with an error. */
    private static final List<String> PERHAPS = List.of(
            "/feed.xml", "/sitemap.xml", "/robots.txt", "/tidak-ada", "/pemerintah/tidak-ada", "/cari?q=Kepala");

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    private int people;

    @Test
    void nothingThatIsGivenOutHoldsANumberABirthDateOrAPrivateContact() throws Exception {
        TestVillage village = villageWithSecrets();

        GivenOut first = new GivenOut(village.site(), OUTPUTS);
        GivenOut more = new GivenOut(village.site(), PERHAPS);
        Map<String, String> all = new TreeMap<>(more.texts());
        all.putAll(first.texts());

        for (String output : OUTPUTS) {
            assertThat(all.get(output)).as(output).startsWith("200");
        }
        for (String output : List.of("/api/v1/officials.xlsx", "/pemerintah", "/", "/peta")) {
            assertThat(all.get(output)).as(output).contains("Penjabat Bakke");
        }
        for (String output :
                List.of("/lembaga/kpmd", "/artikel/2026/03/10/kader-kita", "/api/v1/institutions/kpmd/members.xlsx")) {
            assertThat(all.get(output)).as(output).contains("Kader Sekarang");
        }
        Map<String, List<String>> given = new TreeMap<>();
        all.forEach((address, text) -> given.put(address, PlantedSecrets.in(text)));
        given.values().removeIf(List::isEmpty);
        assertThat(given).isEmpty();
    }

    @Test
    void theSweepFindsWhatTheOfficeSees() throws Exception {
        TestVillage village = villages.create("Kantor");
        Person person = village.call(() -> {
            villages.person("sekretaris", Role.SECRETARY);
            return person("Sitti");
        });

        String page = village.site()
                .get("/admin/person-edit.xhtml?id=" + person.getId(), TestSignIn.cookie(village, "sekretaris"))
                .text();

        assertThat(PlantedSecrets.in(page)).hasSizeGreaterThanOrEqualTo(6);
    }

    private TestVillage villageWithSecrets() throws Exception {
        TestVillage village = villages.create("Rahasia");
        village.run(() -> {
            RosterSettings settings = new RosterSettings();
            settings.setPresencePublic(true);
            settings.setEducationPublic(true);
            villages.store(settings);
            government();
            institution();
        });
        articles.published(
                village,
                articles.category(village, "Berita"),
                "Kader kita",
                Instant.parse("2026-03-10T01:00:00Z"),
                article -> article.setBody(
                        "<p>Kader:</p><div data-block=\"members\" data-institution=\"kpmd\"><p>KPMD</p></div>"));
        return village;
    }

    private void government() {
        Decree decree = villages.store(new Decree("1/KPTS/2024", LocalDate.of(2024, 1, 2), "Pengangkatan"));
        Post head = post(PostKind.HEAD, "Kepala Desa", null);
        serve("Kepala Lama", head, new Span(LocalDate.of(2016, 1, 1), LocalDate.of(2023, 12, 31)), null);
        serve("Kepala Sekarang", head, new Span(LocalDate.of(2024, 1, 1), null), decree);
        Post hamlet = post(PostKind.TERRITORIAL, "Kepala Dusun Bakke", head.getId());
        serve("Penjabat Bakke", hamlet, new Span(null, null), decree);
        Area area = new Area(AreaKind.HAMLET, "Bakke", 1);
        area.setPostId(hamlet.getId());
        area.draw(square(119.93), true);
        villages.store(area);
        VillageMap map = new VillageMap();
        map.draw(square(119.92), true);
        villages.store(map);
    }

    private void institution() {
        Institution kpmd = new Institution();
        kpmd.setKind(InstitutionKind.KPMD);
        kpmd.setName("Kader Pemberdayaan Masyarakat Desa");
        kpmd.setAcronym("KPMD");
        kpmd.setSlug(new Slug("kpmd"));
        villages.store(kpmd);
        MemberSeat chair = MemberSeat.of(MemberRole.CHAIR);
        villages.store(
                new Membership(person("Kader Lama"), kpmd, chair, new Span(null, LocalDate.of(2023, 12, 31)), null));
        villages.store(
                new Membership(person("Kader Sekarang"), kpmd, chair, new Span(LocalDate.of(2024, 1, 1), null), null));
    }

    private Post post(PostKind kind, String title, Long superior) {
        Post post = new Post(kind, title, 1);
        post.answerAt(Slug.suggestedBy(title));
        post.setSuperiorId(superior);
        return villages.store(post);
    }

    private void serve(String name, Post post, Span span, Decree decree) {
        villages.store(new Term(person(name), post, false, span, decree));
    }

    private Person person(String name) {
        Person person = new Person(null, name, null);
        PlantedSecrets.plant(person, ++people);
        return villages.store(person);
    }

    private static Boundary square(double west) {
        return Boundary.read(
                ("{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,-4.33],[%2$s,-4.33],[%2$s,-4.31],[%1$s,-4.31],"
                                + "[%1$s,-4.33]]]}")
                        .formatted(west, west + 0.01));
    }
}
