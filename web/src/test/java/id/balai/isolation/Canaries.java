package id.balai.isolation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.balai.shared.VillageContext;
import id.balai.shared.VillageOwned;
import id.balai.village.Village;
import id.balai.village.VillageFixture;

/** One object of every village-owned kind, with a word in every text that must never be seen in another village. */
public class Canaries {

    public static final String WORD = "kenariqzxw";
    public static final String ADDRESS = "https://example.id/" + WORD;
    public static final LocalDate DAY = LocalDate.parse("2026-03-04");
    public static final Instant MORNING = Instant.parse("2026-03-04T00:00:00Z");

    private final VillageFixture fixture;
    private final List<VillageOwned> objects = new ArrayList<>();
    private Village village;

    /** For the current village. */
    Canaries(VillageFixture fixture) {
        this.fixture = fixture;
        fixture.inTransaction(em -> village = em.find(Village.class, VillageContext.require("its canaries")));
    }

    /** Stores an object. */
    public <T extends VillageOwned> T keep(T object) {
        know(object);
        return fixture.store(object);
    }

    /** Notes an object that is stored already. */
    public void know(VillageOwned object) {
        objects.add(object);
    }

    /** Notes the first object of a kind, which was stored together with others. */
    public void know(Class<? extends VillageOwned> kind) {
        fixture.inTransaction(
                em -> know(em.createQuery("select e from " + kind.getSimpleName() + " e order by e.id", kind)
                        .setMaxResults(1)
                        .getSingleResult()));
    }

    /** The last that was noted of a kind. */
    public <T extends VillageOwned> T get(Class<T> kind) {
        return of(kind).reduce((earlier, later) -> later).orElseThrow();
    }

    /** The first that was noted of a kind. */
    public <T extends VillageOwned> T first(Class<T> kind) {
        return of(kind).findFirst().orElseThrow();
    }

    public long id(Class<? extends VillageOwned> kind) {
        return get(kind).getId();
    }

    /** The village that all of them belong to. */
    public Village village() {
        return village;
    }

    Set<Class<?>> kinds() {
        return objects.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet());
    }

    private <T> Stream<T> of(Class<T> kind) {
        return objects.stream().filter(each -> each.getClass() == kind).map(kind::cast);
    }
}
