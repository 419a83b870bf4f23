package id.balai.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.TestSignIn;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Who is signed in is that person in the office alone, whichever thread of the server answers. */
@ExtendWith(ArquillianExtension.class)
class PublicPassageIT {

    private static final int AT_ONCE = 8;
    private static final int ROUNDS = 40;

    @Inject
    VillageFixture villages;

    @Test
    void publicAddressesKnowNobodyAndTheOfficeKnowsWhoIsSignedIn() throws Exception {
        TestVillage village = villages.create("Berpintu");
        village.call(() -> villages.person("sekretaris", Role.SECRETARY));
        Map<String, String> session = TestSignIn.cookie(village, "sekretaris");

        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> finished = new ArrayList<>();
        for (int reader = 0; reader < AT_ONCE; reader++) {
            finished.add(readers.submit(() -> goInAndOut(village, session)));
        }
        readers.shutdown();
        for (Future<?> each : finished) {
            each.get();
        }
    }

    private static void goInAndOut(TestVillage village, Map<String, String> session) {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(village.site().get("/admin/index.xhtml", session).status())
                    .isEqualTo(200);
            assertThat(village.site().get(WhoServlet.PATH, session).text()).isEqualTo("nobody null");
        }
    }
}
