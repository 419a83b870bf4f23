package id.balai.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Things that lie under one another. Those on one level keep the order in which they were given; whatever has no parent
 * among them lies at the top, and so does what would be its own ancestor, so that nothing is ever lost.
 */
public final class Tree<T> {

    private final Map<Long, T> items = new LinkedHashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();

    private Tree(Collection<T> inOrder, Function<T, Long> id, Function<T, Long> parentId) {
        inOrder.forEach(item -> items.put(id.apply(item), item));
        inOrder.forEach(item -> parents.put(id.apply(item), known(parentId.apply(item))));
        for (Long each : items.keySet()) {
            if (isWithin(parents.get(each), each)) {
                parents.put(each, null);
            }
        }
    }

    public static <T> Tree<T> of(Collection<T> inOrder, Function<T, Long> id, Function<T, Long> parentId) {
        return new Tree<>(inOrder, id, parentId);
    }

    private Long known(Long id) {
        return items.containsKey(id) ? id : null;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public Optional<T> find(Long id) {
        return Optional.ofNullable(items.get(id));
    }

    /** Whether something is the other thing, or lies anywhere under it. */
    public boolean isWithin(Long id, Long other) {
        Set<Long> seen = new HashSet<>();
        for (Long at = id; at != null && seen.add(at); at = parents.get(at)) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What something is put under.
     *
     * @param id null for something new
     * @param parentId null for the top
     * @param messages how the keys of the refusals begin
     * @param field of the form in which the parent is chosen
     * @throws RuleViolation "gone" when there is no such parent, "inside" when it would lie under itself
     */
    public Optional<T> requireParent(Long id, Long parentId, String messages, String field) {
        if (parentId != null && !items.containsKey(parentId)) {
            throw new RuleViolation(messages + "gone", field);
        }
        if (id != null && isWithin(parentId, id)) {
            throw new RuleViolation(messages + "inside", field);
        }
        return find(parentId);
    }

    /** The ids of a thing and of everything under it. */
    public Set<Long> within(Long id) {
        Set<Long> within = new LinkedHashSet<>(items.keySet());
        within.removeIf(each -> !isWithin(each, id));
        return within;
    }

    /** What a thing lies under, from the top down to its parent. */
    public List<T> trail(Long id) {
        LinkedList<T> trail = new LinkedList<>();
        for (Long at = parents.get(id); at != null; at = parents.get(at)) {
            trail.addFirst(items.get(at));
        }
        return trail;
    }

    public List<T> children(Long id) {
        return items.entrySet().stream()
                .filter(item -> id.equals(parents.get(item.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    public List<Branch<T>> roots() {
        Map<Long, List<Long>> byParent = new HashMap<>();
        items.keySet()
                .forEach(id -> byParent.computeIfAbsent(parents.get(id), none -> new ArrayList<>())
                        .add(id));
        return branches(null, 0, byParent);
    }

    private List<Branch<T>> branches(Long parent, int depth, Map<Long, List<Long>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(id -> new Branch<>(items.get(id), depth, branches(id, depth + 1, byParent)))
                .toList();
    }

    /** All of them as one list: each is followed by what lies under it. */
    public List<Branch<T>> flat() {
        List<Branch<T>> flat = new ArrayList<>();
        roots().forEach(branch -> branch.addTo(flat));
        return flat;
    }

    /** One thing with what lies under it. {@code depth} is 0 at the top. */
    public record Branch<T>(T item, int depth, List<Branch<T>> children) implements Serializable {

        private void addTo(List<Branch<T>> flat) {
            flat.add(this);
            children.forEach(child -> child.addTo(flat));
        }
    }
}
