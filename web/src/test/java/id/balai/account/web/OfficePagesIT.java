package id.balai.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.Answer;
import id.balai.it.TestSignIn;
import id.balai.office.web.OfficeMap;
import id.balai.office.web.OfficePage;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Which pages of the office open for whom, and what every one of them sends. */
@ExtendWith(ArquillianExtension.class)
class OfficePagesIT {

    @Inject
    OfficeMap map;

    @Inject
    VillageFixture villages;

    TestVillage village;

    @BeforeEach
    void beginVillage() {
        village = villages.create("Ganra");
    }

    @Test
    void everyRoleGetsItsPagesAndIsRefusedTheOthers() throws Exception {
        for (var role : Role.values()) {
            var cookie = signedIn(role);
            for (var page : map.pages()) {
                assertThat(village.site().get(page.getPath(), cookie).status())
                        .as("%s for %s", page, role)
                        .isEqualTo(expected(page, role));
            }
        }
    }

    @Test
    void folderItselfIsTheDashboardAndWhatNobodyDeclaresIsNotThere() throws Exception {
        var cookie = signedIn(Role.ADMINISTRATOR);

        assertThat(map.at("/admin/")).contains(AccountOffice.DASHBOARD);
        assertThat(map.at("/admin/nothing.xhtml")).isEmpty();
        assertThat(village.site().get("/admin/nothing.xhtml", cookie).status()).isEqualTo(404);
    }

    @Test
    void visitorIsAskedToSignInAndBroughtBackAfterwards() {
        var answer = village.site().get("/admin/article-edit.xhtml?id=7");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .contains("/admin/sign-in.xhtml?lanjut=%2Fadmin%2Farticle-edit.xhtml%3Fid%3D7");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void sessionOfAnotherVillageIsWorthNothing() throws Exception {
        var cookie = signedIn(Role.ADMINISTRATOR);
        var other = villages.create("Lompulle");

        assertThat(other.site().get("/admin/user-list.xhtml", cookie).status()).isEqualTo(303);
    }

    @Test
    void pagesHaveALanguageAndAPolicyAndNothingInline() throws Exception {
        var cookie = signedIn(Role.ADMINISTRATOR);
        for (var page : map.pages()) {
            var answer = village.site().get(page.getPath(), cookie);
            if (answer.status() == 200) {
                assertSound(page, answer);
            }
        }
    }

    @Test
    void addressThatNamesNothingIsNotFound() throws Exception {
        var cookie = signedIn(Role.ADMINISTRATOR);

        for (var address :
                new String[] {"article-edit.xhtml?id=abc", "notice-edit.xhtml?id=-1", "holiday-list.xhtml?year=9"}) {
            assertThat(village.site().get("/admin/" + address, cookie).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    private Map<String, String> signedIn(Role role) throws Exception {
        var name = role.name().toLowerCase();
        village.run(() -> villages.person(name, role));
        return TestSignIn.cookie(village, name);
    }

    private static int expected(OfficePage page, Role role) {
        if (page.permission() != null && !role.permissions().contains(page.permission())) {
            return 403;
        }
        return page.needsRecord() ? 404 : 200;
    }

    private static void assertSound(OfficePage page, Answer answer) {
        var html = Jsoup.parse(answer.text());
        assertThat(answer.header("Cache-Control")).as("caching of %s", page).hasValue("no-store");
        assertThat(answer.header("Content-Security-Policy").orElse(""))
                .as("policy of %s", page)
                .contains("default-src 'self'")
                .contains("script-src 'self' 'nonce-");
        assertThat(html.select("html").attr("lang")).as("language of %s", page).isEqualTo("id");
        assertThat(html.select("h1")).as("headings of %s", page).hasSize(1);
        assertThat(html.getAllElements())
                .as("handlers of %s", page)
                .noneMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(html.select("script:not([src]):not([nonce])"))
                .as("scripts of %s", page)
                .isEmpty();
        assertThat(html.select("input:not([type=hidden]), select, textarea").stream()
                        .filter(field -> !field.hasAttr("hidden") && !field.hasAttr("aria-hidden"))
                        .filter(field -> !field.hasAttr("aria-label"))
                        .filter(field ->
                                html.select("label[for=" + field.id() + "]").isEmpty()))
                .as("fields without a label of %s", page)
                .isEmpty();
    }
}
