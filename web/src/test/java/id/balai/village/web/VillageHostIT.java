package id.balai.village.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.it.HtmlCheck;
import id.balai.it.OnBothDatabases;
import id.balai.it.SiteClient;
import id.balai.village.TestVillage;
import id.balai.village.Village;
import id.balai.village.VillageFixture;
import id.balai.village.VillageHost;

/** Which village answers at which host. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class VillageHostIT {

    @Inject
    VillageFixture villages;

    @Test
    void hostIsNobodys() {
        villages.create("Satu");
        villages.create("Dua");
        var answer = SiteClient.of("nobody.example.id").get("/");

        assertThat(answer.status()).isEqualTo(421);
        HtmlCheck.assertSound("421", answer);
        assertThat(answer.text()).contains("Tidak ada desa").doesNotContain("nobody");
    }

    @Test
    void theServerSaysAtAnyHostThatItRuns() {
        assertThat(SiteClient.of("nobody.example.id").get("/health/live").status())
                .isEqualTo(200);
    }

    @Test
    void villageAnswersAtItsHostInAnyCaseAndWithAnyPort() {
        var village = villages.create("Ganra");

        assertThat(SiteClient.of(village.host().toUpperCase() + ":8443")
                        .get("/")
                        .text())
                .contains("<title>Desa Ganra</title>")
                .isEqualTo(village.site().get("/").text());
    }

    @Test
    void furtherHostLeadsToThePublicAddress() throws Exception {
        var village = villages.create("Ganra");
        var further = "www." + village.host();
        village.run(() -> {
            villages.store(new VillageHost(further, village.id()));
            villages.inTransaction(
                    em -> em.find(Village.class, village.id()).setPublicAddress("https://" + village.host()));
        });

        var answer = SiteClient.of(further).get("/arsip?hal=2&x=%20y");
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).contains("https://" + village.host() + "/arsip?hal=2&x=%20y");
        assertThat(village.site().get("/").status()).isEqualTo(200);
        assertThat(SiteClient.of(further).post("/", Map.of(), "a=b").status()).isEqualTo(200);
    }

    @Test
    void officeStaysWithinReachWhenThePublicAddressIsWrong() throws Exception {
        var village = villages.create("Ganra");
        publish(village, "https://" + village.host() + ".nowhere.example.id");
        villages.store(new VillageHost(village.host() + ".nowhere.example.id", village.id()));

        assertThat(village.site().get("/").status()).isEqualTo(308);
        assertThat(village.site().get("/admin/sign-in.xhtml").status()).isEqualTo(200);
    }

    @Test
    void nobodyIsSentToAHostThatTheVillageNoLongerHas() throws Exception {
        var village = villages.create("Ganra");
        publish(village, "https://lost." + village.host());

        assertThat(village.site().get("/").status()).isEqualTo(200);
    }

    private void publish(TestVillage village, String address) throws Exception {
        village.run(() -> villages.inTransaction(
                em -> em.find(Village.class, village.id()).setPublicAddress(address)));
    }

    @Test
    void redirectWithinTheSiteRepeatsNoHost() {
        var village = villages.create("Ganra");

        assertThat(village.site().get("/admin").header("Location")).contains("/admin/");
        assertThat(village.site().get("/arsip?hal=1").header("Location")).contains("/arsip");
    }

    @Test
    void closedVillageAnswersNobody() throws Exception {
        villages.create("Lain");
        var village = villages.create("Tutup");
        village.run(() -> villages.inTransaction(
                em -> em.find(Village.class, village.id()).close(Instant.EPOCH)));

        assertThat(village.site().get("/").status()).isEqualTo(421);
    }

    @Test
    void postOfAnotherSiteIsRefused() {
        var village = villages.create("Ganra");

        assertThat(village.site()
                        .post("/", Map.of("Sec-Fetch-Site", "cross-site"), "a=b")
                        .status())
                .isEqualTo(403);
        assertThat(village.site()
                        .post("/", Map.of("Origin", "https://evil.example"), "a=b")
                        .status())
                .isEqualTo(403);
        assertThat(village.site()
                        .post("/", Map.of("Origin", "http://" + village.host()), "a=b")
                        .status())
                .isEqualTo(200);
    }
}
