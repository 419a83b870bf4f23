package id.balai.roster;

import static id.balai.roster.RosterFixture.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.account.Role;
import id.balai.it.OnBothDatabases;
import id.balai.roster.service.Terms;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Two people of the office who fill one post in the same moment. */
@ExtendWith(ArquillianExtension.class)
@OnBothDatabases
class AppointingAtOnceIT {

    /** Long enough for the second to wait at the post. */
    private static final int HEAD_START = 1500;

    @Inject
    VillageFixture villages;

    @Inject
    RosterFixture fixture;

    @Inject
    Terms terms;

    private final CountDownLatch written = new CountDownLatch(1);
    private final ExecutorService colleague = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        colleague.shutdown();
    }

    @Test
    void theSecondIsToldWhoHoldsThePost() throws Exception {
        TestVillage village = villages.create("Ganra");
        Post head = fixture.post(village, PostKind.HEAD, "Kepala Desa");
        Person first = fixture.person(village, "Jumarni");
        Person second = fixture.person(village, "Irwan");
        Future<?> appointing = colleague.submit(() -> {
            village.run(() -> villages.inTransaction(em -> appointSlowly(em, first, head)));
            return null;
        });

        assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> village.callAs(
                        Role.SECRETARY,
                        () -> terms.appoint(head.getId(), order(second, "7/2026", "2026-03-10", "2034-03-09"))))
                .hasMessage("term.overlap.always");
        appointing.get();
    }

    private void appointSlowly(EntityManager em, Person person, Post post) {
        Post locked = em.find(Post.class, post.getId(), LockModeType.PESSIMISTIC_WRITE);
        em.persist(new Term(em.find(Person.class, person.getId()), locked, false, new Span(null, null), null));
        em.flush();
        written.countDown();
        try {
            Thread.sleep(HEAD_START);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
