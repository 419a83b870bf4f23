package id.balai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PlacedTest {

    @Test
    void smallerPlacesComeFirst() {
        assertThat(Placed.inOrder(Stream.of(new Part(30), new Part(10), new Part(20))))
                .containsExactly(new Part(10), new Part(20), new Part(30));
    }

    @Test
    void twoAtOnePlaceAreNamed() {
        assertThatThrownBy(() -> Placed.inOrder(Stream.of(new Part(10), new Part(20), new Part(10))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("At place 10 are both Part[place=10] and Part[place=10]");
    }

    private record Part(int place) implements Placed {}
}
