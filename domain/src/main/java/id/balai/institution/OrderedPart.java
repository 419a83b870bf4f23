package id.balai.institution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of several things that an institution holds in an order of its own. */
interface OrderedPart<T> {

    /** Null until it is stored. */
    Long getId();

    int getOrdinal();

    /** Whether nothing has been written into it. */
    boolean isEmpty();

    /**
     * Takes over what somebody may write freely.
     *
     * @throws id.balai.shared.RuleViolation when a part of it is missing
     */
    void take(T edited);

    void stand(Institution in, int place);

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /**
     * Brings the stored parts into the order and form of the wanted ones; what stays keeps its row, what is empty goes.
     *
     * @param wanted new ones have no id; one that has been deleted meanwhile is stored anew
     */
    static <T extends OrderedPart<T>> void arrange(
            Institution in, List<T> stored, List<T> wanted, java.util.function.Supplier<T> fresh) {
        Map<Long, T> known = new HashMap<>();
        stored.stream().filter(part -> part.getId() != null).forEach(part -> known.put(part.getId(), part));
        int place = 0;
        stored.clear();
        for (T edited : wanted) {
            if (edited.isEmpty()) {
                continue;
            }
            T part = edited.getId() == null ? null : known.remove(edited.getId());
            if (part == null) {
                part = fresh.get();
            }
            part.take(edited);
            part.stand(in, ++place);
            stored.add(part);
        }
    }
}
