package id.balai.shared.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for what really happened inside the wrappings that containers put around an exception. */
final class Causes {

    /** Deeper than any real chain; a chain that turns back on itself ends here. */
    private static final int DEEPEST = 50;

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
