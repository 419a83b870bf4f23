package id.balai.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.article.service.Articles;
import id.balai.it.MutableClock;
import id.balai.it.OnBothDatabases;
import id.balai.shared.RuleViolation;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Two editors who publish under one address in the same moment. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class PublishingAtOnceIT {

    private static final Instant NOON = Instant.parse("2026-03-10T04:00:00Z");

    /** Long enough for the second to reach the database; sooner, the ordinary look for the address refuses it. */
    private static final int HEAD_START = 1500;

    @Inject
    VillageFixture villages;

    @Inject
    ArticleFixture fixture;

    @Inject
    Articles articles;

    private final CountDownLatch written = new CountDownLatch(1);
    private final ExecutorService firstEditor = Executors.newSingleThreadExecutor();

    @AfterEach
    void letTimeRun() {
        firstEditor.shutdown();
        MutableClock.release();
    }

    @Test
    void theSecondIsToldThatTheAddressIsTaken() throws Exception {
        MutableClock.setTo(NOON);
        TestVillage village = villages.create("Ganra");
        Category news = fixture.category(village, "Berita");
        long first = fixture.draft(village, news, "Kabar").getId();
        long second = fixture.draft(village, news, "Kabar").getId();
        Article draft = village.callAs(Role.EDITOR, () -> articles.find(second).orElseThrow());
        Future<?> publishing = firstEditor.submit(() -> {
            village.run(() -> villages.inTransaction(em -> publishSlowly(em, first)));
            return null;
        });

        assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> village.callAs(Role.EDITOR, () -> articles.publish(draft, null)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("article.address.taken");
                    assertThat(refused.field()).isEqualTo("slug");
                });
        publishing.get();
    }

    private void publishSlowly(EntityManager em, long id) {
        em.find(Article.class, id).publish(NOON, NOON, ZoneOffset.UTC);
        em.flush();
        written.countDown();
        try {
            Thread.sleep(HEAD_START);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
