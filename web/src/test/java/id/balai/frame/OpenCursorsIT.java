package id.balai.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.apache.derby.iapi.store.access.TransactionController;
import org.apache.derby.impl.jdbc.EmbedConnection;
import org.apache.derby.shared.common.error.StandardException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.CrowdedVillage;
import id.balai.it.TestSignIn;
import id.balai.pagecache.web.ColdPages;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** However many pages of site and office are read, the embedded database holds nothing open, and memory is given back. */
@ExtendWith(ArquillianExtension.class)
class OpenCursorsIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");
    private static final Map<String, String> ROBOT = Map.of("User-Agent", "Googlebot/2.1");

    /** Asked for what is read by subqueries in transactions that are committed; that of a public page is taken back. */
    private static final List<String> OFFICE = List.of("/admin/index.xhtml", "/admin/article-list.xhtml");

    private static final int FEW = 4;
    private static final int WARMING_ROUNDS = 10;
    private static final int ROUNDS = 150;
    private static final int OFFICE_ROUNDS = 30;
    private static final int POOLED = 4;
    private static final int MOST_MEGABYTES = 12;

    @Inject
    VillageFixture villages;

    @Inject
    CrowdedVillage crowd;

    @Inject
    ColdPages pages;

    @Resource(lookup = "java:app/jdbc/balai")
    DataSource database;

    @Test
    void aThousandAndMorePagesLeaveNothingOpen() throws Exception {
        TestVillage village = villages.create("Ramai");
        Collection<String> addresses =
                village.call(() -> crowd.fill(village, FEW, NOON)).values();
        village.run(() -> villages.person("juru", Role.EDITOR));
        Map<String, String> session = TestSignIn.cookie(village, "juru");
        read(village, addresses, WARMING_ROUNDS);
        work(village, session, WARMING_ROUNDS);
        long open = open();
        long used = usedMegabytes();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();

        read(village, addresses, ROUNDS);
        work(village, session, OFFICE_ROUNDS);

        assertThat(open()).as("scans and tables that the database holds open").isLessThanOrEqualTo(open);
        assertThat(usedMegabytes()).as("MB of memory after a collection").isLessThan(used + MOST_MEGABYTES);
        assertThat(ManagementFactory.getThreadMXBean().getThreadCount())
                .as("threads")
                .isLessThan(threads + 20);
    }

    private void read(TestVillage village, Collection<String> addresses, int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (String address : addresses) {
                pages.forgetPages();
                assertThat(village.site().get(address, ROBOT).status())
                        .as(address)
                        .isEqualTo(200);
            }
        }
    }

    private static void work(TestVillage village, Map<String, String> session, int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (String address : OFFICE) {
                assertThat(village.site().get(address, session).status())
                        .as(address)
                        .isEqualTo(200);
            }
        }
    }

    /** On several connections of the pool at once, so that none hides what another holds. */
    private long open() throws SQLException {
        List<Connection> connections = new ArrayList<>();
        long open = 0;
        try {
            for (int i = 0; i < POOLED; i++) {
                connections.add(database.getConnection());
                open += physical(connections.get(i))
                        .getLanguageConnection()
                        .getTransactionExecute()
                        .countOpens(TransactionController.OPEN_TOTAL);
            }
        } catch (StandardException e) {
            throw new SQLException(e);
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
        return open;
    }

    /** What the server wraps: it lets nobody at a class of the driver by the standard's way. */
    private static EmbedConnection physical(Connection pooled) {
        try {
            Field held = Class.forName(
                            "com.sun.gjc.spi.base.ConnectionHolder",
                            true,
                            pooled.getClass().getClassLoader())
                    .getDeclaredField("con");
            held.setAccessible(true);
            return (EmbedConnection) held.get(pooled);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long usedMegabytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() >> 20;
    }
}
