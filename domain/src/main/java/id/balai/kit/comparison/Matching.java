package id.balai.kit.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The longest common part of two sequences, in order. */
final class Matching {

    /** Two places, counted from 0, that belong together. */
    record Pair(int before, int after) {}

    private Matching() {}

    /**
     * @param most comparisons that are worth their time; where two sequences would take more, their middle counts as
     *     wholly different
     */
    static <T> List<Pair> of(List<T> before, List<T> after, BiPredicate<T, T> same, long most) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && same.test(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && same.test(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            pairs.add(new Pair(i, i));
        }
        List<T> middleBefore = before.subList(head, before.size() - tail);
        List<T> middleAfter = after.subList(head, after.size() - tail);
        if ((long) middleBefore.size() * middleAfter.size() <= most) {
            for (Pair pair : longest(middleBefore, middleAfter, same)) {
                pairs.add(new Pair(head + pair.before, head + pair.after));
            }
        }
        for (int i = tail; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return pairs;
    }

    private static <T> List<Pair> longest(List<T> before, List<T> after, BiPredicate<T, T> same) {
        boolean[][] equal = new boolean[before.size()][after.size()];
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                equal[i][j] = same.test(before.get(i), after.get(j));
                length[i][j] = equal[i][j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (equal[i][j]) {
                pairs.add(new Pair(i++, j++));
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
