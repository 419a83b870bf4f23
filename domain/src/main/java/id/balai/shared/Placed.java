package id.balai.shared;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What several features bring of a kind, each its own: shown, asked or run in an order that is the same after each start. */
public interface Placed {

    /** Smaller ones come first; no two of a kind have the same. */
    int place();

    /** @throws IllegalStateException when two claim one place: say another in the feature that came later */
    static <T extends Placed> List<T> inOrder(Stream<T> brought) {
        List<T> ordered = brought.sorted(Comparator.comparingInt(Placed::place)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            T before = ordered.get(i - 1);
            if (before.place() == ordered.get(i).place()) {
                throw new IllegalStateException(
                        "At place " + before.place() + " are both " + before + " and " + ordered.get(i));
            }
        }
        return ordered;
    }
}
