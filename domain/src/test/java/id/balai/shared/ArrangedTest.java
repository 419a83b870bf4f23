package id.balai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ArrangedTest {

    private static final class Thing implements Arranged {

        private final long id;
        private int place;

        Thing(long id, int place) {
            this.id = id;
            this.place = place;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public void stand(int place) {
            this.place = place;
        }
    }

    private final Thing first = new Thing(11, 3);
    private final Thing second = new Thing(12, 3);
    private final Thing third = new Thing(13, 8);
    private final List<Thing> all = List.of(first, second, third);

    @Test
    void thoseThatAreNamedComeFirstAndTheOthersFollowAsTheyStood() {
        Arranged.arrange(all, List.of(13L, 99L, 11L));

        assertThat(order()).containsExactly(13L, 11L, 12L);
        assertThat(all).extracting(thing -> thing.place).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void oneGivesWayToItsNeighbourAndGapsAreClosed() {
        Arranged.move(all, second, true);
        assertThat(order()).containsExactly(12L, 11L, 13L);
        assertThat(third.place).isEqualTo(3);

        Arranged.move(List.of(second, first, third), second, false);
        assertThat(order()).containsExactly(11L, 12L, 13L);
    }

    @Test
    void atTheEndItStays() {
        Arranged.move(all, first, true);
        assertThat(order()).containsExactly(11L, 12L, 13L);

        Arranged.move(all, third, false);
        assertThat(order()).containsExactly(11L, 12L, 13L);
    }

    private Stream<Long> order() {
        return all.stream()
                .sorted(Comparator.comparingInt(thing -> thing.place))
                .map(Thing::getId);
    }
}
