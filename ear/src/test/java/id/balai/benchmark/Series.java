package id.balai.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The rounds of one of those that took turns.
 *
 * @param transactions of its database for a request; not a number where it has none
 */
record Series(String name, List<Sample> rounds, double transactions) {

    Spread of(ToDoubleFunction<Sample> value) {
        return Spread.of(rounds.stream().mapToDouble(value));
    }

    /** How many times as much as the other, round by round: what disturbs the machine disturbs both of a round. */
    Spread times(Series other, ToDoubleFunction<Sample> value) {
        DoubleStream ratios = IntStream.range(0, rounds.size())
                .mapToDouble(round -> value.applyAsDouble(rounds.get(round))
                        / value.applyAsDouble(other.rounds().get(round)));
        return Spread.of(ratios);
    }

    /** Of an answer. */
    long bytes() {
        long all = rounds.stream().mapToLong(round -> round.readings().bytes()).sum();
        return all / requests();
    }

    long requests() {
        return rounds.stream().mapToLong(round -> round.readings().requests()).sum();
    }
}
