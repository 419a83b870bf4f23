package id.balai.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.balai.article.Article;
import id.balai.shared.NoVillageException;

@ExtendWith(ArquillianExtension.class)
class VillageFixtureIT {

    @Inject
    VillageFixture villages;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Test
    void testClassKeepsItsVillage() {
        assertThat(villages.of(VillageFixtureIT.class)).isEqualTo(villages.of(VillageFixtureIT.class));
    }

    @Test
    void villagesHaveHostsOfTheirOwn() {
        assertThat(villages.create("Satu").host())
                .isNotEqualTo(villages.create("Dua").host());
    }

    @Test
    void newVillageOwnsNothing() throws Exception {
        var village = villages.create("Baru");

        assertThat(village.call(() ->
                        em.createQuery("select a from Article a", Article.class).getResultList()))
                .isEmpty();
    }

    @Test
    void testOutsideAVillageSeesNothing() {
        assertThatThrownBy(() ->
                        em.createQuery("select a from Article a", Article.class).getResultList())
                .satisfiesAnyOf(
                        e -> assertThat(e).isInstanceOf(NoVillageException.class),
                        e -> assertThat(e).hasRootCauseInstanceOf(NoVillageException.class));
    }
}
