package id.balai.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets contenders take turns, so that what disturbs the machine disturbs all of them. */
final class Rounds {

    /** What is put off is begun within this time. */
    private static final Duration PUT_OFF = Duration.ofMillis(1200);

    private static final Duration WATCHED = Duration.ofMillis(250);

    /** More than a server that does nothing takes while it is watched. */
    private static final Duration BUSY = Duration.ofMillis(30);

    private final Laboratory laboratory;

    Rounds(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /** Each reads for that long in every round; before the first, each warms up. */
    List<Series> of(Duration each, Contender... contenders) {
        Map<Contender, List<Sample>> samples = new LinkedHashMap<>();
        Map<Contender, Long> begun = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            measure(contender, laboratory.plan().warmUp());
            samples.put(contender, new ArrayList<>());
            begun.put(contender, transactions(contender));
        }
        for (int round = 0; round < laboratory.plan().rounds(); round++) {
            for (Contender contender : contenders) {
                samples.get(contender).add(measure(contender, each));
            }
        }
        List<Series> all = new ArrayList<>();
        samples.forEach((contender, rounds) -> {
            long requests = rounds.stream()
                    .mapToLong(round -> round.readings().requests())
                    .sum();
            double ended = transactions(contender) - begun.get(contender);
            all.add(new Series(contender.name(), rounds, ended / requests));
        });
        return all;
    }

    Sample measure(Contender contender, Duration during) {
        Duration server = contender.site().cpu();
        Duration database = laboratory.database().cpu();
        Readings readings = laboratory.readers().read(contender.load(), during);
        if (contender.defers()) {
            rest(contender.site());
        }
        return new Sample(
                readings,
                contender.site().cpu().minus(server),
                laboratory.database().cpu().minus(database));
    }

    private static void rest(Site site) {
        pause(PUT_OFF);
        Duration before;
        do {
            before = site.cpu();
            pause(WATCHED);
        } while (site.cpu().minus(before).compareTo(BUSY) > 0);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long transactions(Contender contender) {
        return contender
                .site()
                .database()
                .map(laboratory.database()::transactions)
                .orElse(0L);
    }
}
