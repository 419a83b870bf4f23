package id.balai.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.Answer;
import id.balai.it.OnBothDatabases;
import id.balai.it.TestSignIn;
import id.balai.pagecache.web.ColdPages;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** No page of one village shows another's data, whatever ids and addresses it is asked for, signed in or not. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class RouteIsolationIT {

    private static final Logger LOG = Logger.getLogger("id.balai.isolation");
    private static final String EDITOR = "tetangga";

    private static TestVillage owner;
    private static TestVillage other;
    private static Canaries canaries;

    @Inject
    VillageFixture fixture;

    @Inject
    IsolationParts parts;

    @Inject
    ServletContext application;

    @Inject
    ColdPages pages;

    @BeforeEach
    void makeTwoVillages() throws Exception {
        if (owner == null) {
            owner = fixture.create("Pemilik");
            other = fixture.create("Sebelah");
            canaries = owner.call(parts::fill);
            other.call(() -> fixture.person(EDITOR, Role.ADMINISTRATOR));
        }
    }

    @Test
    void everyPageIsRegistered() {
        Set<String> files = new TreeSet<>(Set.of("/index.xhtml"));
        files.addAll(application.getResourcePaths("/pages/"));
        files.addAll(application.getResourcePaths("/admin/"));

        assertThat(routes().keySet())
                .as("pages that an IsolationPart in the feature's tests opens")
                .containsExactlyElementsOf(files);
    }

    @Test
    void noPageShowsTheOtherVillage() {
        Map<String, String> session = TestSignIn.cookie(other, EDITOR);
        int asked = 0;
        for (List<String> addresses : routes().values()) {
            for (String address : addresses) {
                assertApart(address, other.site().get(address));
                assertApart(address, other.site().get(address, session));
                asked += 2;
            }
        }
        int requests = asked;
        LOG.info(() -> requests + " requests to " + routes().size() + " pages stayed apart");
    }

    /** The pages of both villages are kept when they are asked for again, in turn. */
    @Test
    void noKeptPageShowsTheOtherVillage() {
        Map<String, String> session = TestSignIn.cookie(other, EDITOR);
        List<String> addresses = routes().values().stream()
                .flatMap(List::stream)
                .filter(address -> !address.startsWith("/admin"))
                .toList();
        for (String address : addresses) {
            owner.site().get(address);
            other.site().get(address);
        }
        long drawn = pages.drawn();
        List<String> kept = new ArrayList<>();
        for (String address : addresses) {
            Answer own = owner.site().get(address);
            Answer foreign = other.site().get(address);
            assertApart(address, foreign);
            assertThat(other.site().get(address, session).text()).as(address).isEqualTo(foreign.text());
            if (own.header("Cache-Control").equals(Optional.of("public, no-cache"))) {
                assertThat(own.text()).as(address).contains(Canaries.WORD).doesNotContain("Sebelah");
                kept.add(address);
            }
        }

        assertThat(pages.drawn()).as("pages drawn anew").isEqualTo(drawn);
        assertThat(kept).as("pages that are kept").hasSizeGreaterThan(10).contains("/");
        LOG.info(() -> kept.size() + " of " + addresses.size() + " public pages were kept and stayed apart");
    }

    private static void assertApart(String address, Answer answer) {
        if (answer.status() == 200) {
            assertThat(answer.text()).as(address).doesNotContain(Canaries.WORD);
            assertThat(Routes.namesSomethingForeign(address))
                    .as(address + " was found")
                    .isFalse();
        } else {
            assertThat(answer.text()).as(address).doesNotContain("<p>" + Canaries.WORD);
            assertThat(answer.status()).as(address).isIn(303, 403, 404);
        }
    }

    @Test
    void ownVillageDoesShowIt() {
        Map<String, String> session = TestSignIn.cookie(owner, Canaries.WORD);

        assertThat(owner.site().get("/").text()).contains(Canaries.WORD);
        assertThat(owner.site().get("/admin/article-list.xhtml", session).text())
                .contains(Canaries.WORD);
    }

    @Test
    void sessionOfOneVillageIsWorthNothingInAnother() {
        Map<String, String> session = TestSignIn.cookie(owner, Canaries.WORD);

        assertThat(owner.site().get("/admin/index.xhtml", session).status()).isEqualTo(200);
        assertThat(other.site().get("/admin/index.xhtml", session).status()).isEqualTo(303);
    }

    private Map<String, List<String>> routes() {
        return parts.routes(canaries);
    }
}
