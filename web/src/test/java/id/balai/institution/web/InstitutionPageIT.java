package id.balai.institution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.ArticleFixture;
import id.balai.article.Category;
import id.balai.institution.Institution;
import id.balai.institution.InstitutionFixture;
import id.balai.institution.InstitutionKind;
import id.balai.institution.MemberRole;
import id.balai.institution.service.Institutions;
import id.balai.it.HtmlCheck;
import id.balai.roster.Education;
import id.balai.roster.Person;
import id.balai.roster.Span;
import id.balai.shared.Slug;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Institutions as readers get them. */
@ExtendWith(ArquillianExtension.class)
class InstitutionPageIT {

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture articles;

    @Inject
    InstitutionFixture fixture;

    @Inject
    Institutions institutions;

    TestVillage village;
    Institution kpmd;

    @BeforeEach
    void foundAnInstitution() throws Exception {
        village = villages.create("Lembaga");
        village.run(() -> {
            var typed = InstitutionFixture.typed(InstitutionKind.KPMD, "Kader Pemberdayaan Masyarakat Desa");
            typed.setAcronym("KPMD");
            typed.setSlug(new Slug("kpmd"));
            typed.setStartsOn(LocalDate.parse("2020-07-01"));
            var decree = fixture.decree("34/KPTS/DGR/VII/2020");
            kpmd = fixture.institution(typed, decree);
            var chair = new Person(null, "Darmawansah", "S.Pd");
            chair.setEducation(Education.S1);
            chair.setEducationConsentOn(LocalDate.EPOCH);
            fixture.member(villages.store(chair), kpmd, MemberRole.CHAIR, InstitutionFixture.ALWAYS, decree);
            var former = new Span(null, LocalDate.parse("2020-12-31"));
            fixture.member(fixture.person("Yang Lama"), kpmd, MemberRole.MEMBER, former, decree);
        });
    }

    @Test
    void thePageHoldsWhatIsKnownAndNoEmptyColumns() {
        var page = read("/lembaga/kpmd");

        assertThat(page.select("h1").text()).isEqualTo("Kader Pemberdayaan Masyarakat Desa (KPMD)");
        assertThat(page.select(".eyebrow").text()).isEqualTo("Lembaga yang dibentuk desa");
        assertThat(page.select(".table thead th").eachText()).containsExactly("Nama", "Jabatan", "Nomor SK");
        assertThat(page.select(".table tbody tr").eachText())
                .containsExactly("Darmawansah, S.Pd Ketua 34/KPTS/DGR/VII/2020");
        assertThat(page.select(".prose ol").get(0).select("li").eachText())
                .containsExactly("Peraturan lama Kini digantikan oleh Peraturan baru", "Undang-undang");
        assertThat(page.select(".prose h2").eachText()).containsExactly("Dasar hukum", "Tugas");
        assertThat(page.select(".prose ol").get(1).select("li").eachText()).containsExactly("Satu", "Dua");
        assertThat(page.select(".facts dd").eachText())
                .containsExactly("Nomor 34/KPTS/DGR/VII/2020", "sejak 1 Juli 2020");
    }

    @Test
    void theNewsOfAnInstitutionStandsOnItsPage() throws Exception {
        Category news = articles.category(village, "Berita");
        articles.published(
                village,
                news,
                "Pelatihan kader",
                Instant.parse("2026-03-01T04:00:00Z"),
                typed -> typed.setInstitutionId(kpmd.getId()));
        articles.published(village, news, "Kabar lain", Instant.parse("2026-03-02T04:00:00Z"));

        assertThat(read("/lembaga/kpmd").select(".news h3").eachText()).containsExactly("Pelatihan kader");
    }

    @Test
    void theListLeadsToEachAndTheMenuToTheList() throws Exception {
        village.run(() -> fixture.institution(InstitutionKind.PKK, "PKK"));

        var list = read("/lembaga");

        assertThat(list.select(".institutions h2 a").eachAttr("href"))
                .containsExactlyInAnyOrder("/lembaga/kpmd", "/lembaga/pkk");
        assertThat(list.select(".institutions").text()).contains("1 anggota").doesNotContain("0 anggota");
        assertThat(list.select(".wide a[href=/lembaga]").attr("aria-current")).isEqualTo("page");
        assertThat(read("/lembaga/pkk").select(".wide a[href=/lembaga]").attr("aria-current"))
                .isEqualTo("true");
        assertThat(read("/lembaga/pkk").select("aside .related a").eachAttr("href"))
                .containsExactly("/lembaga/kpmd");
    }

    @Test
    void anEarlierAddressAnswers301AndARetiredInstitutionIsGone() throws Exception {
        var edited = village.callAs(
                Role.SECRETARY, () -> institutions.find(kpmd.getId()).orElseThrow());
        edited.setSlug(new Slug("kader"));
        var moved = village.callAs(Role.SECRETARY, () -> institutions.save(edited, null));

        var answer = village.site().get("/lembaga/kpmd");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).contains("/lembaga/kader");

        village.runAs(Role.SECRETARY, () -> institutions.retire(kpmd.getId(), moved.getVersion()));
        for (var path : new String[] {"/lembaga/kpmd", "/lembaga/kader"}) {
            assertThat(village.site().get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(read("/lembaga").select("main").text()).contains("Belum ada lembaga");
    }

    private Document read(String path) {
        var answer = village.site().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        HtmlCheck.assertSound(path, answer);
        return Jsoup.parse(answer.text());
    }
}
