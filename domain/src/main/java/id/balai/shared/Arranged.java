package id.balai.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What stands among its like in an order that the office decides. */
public interface Arranged {

    Long getId();

    /** @param place from 1 */
    void stand(int place);

    /** Numbers them as they come. */
    static void arrange(List<? extends Arranged> ordered) {
        int place = 0;
        for (Arranged each : ordered) {
            each.stand(++place);
        }
    }

    /** Numbers all: those that are named in the order of their ids, the others behind them as they stood. */
    static void arrange(List<? extends Arranged> all, List<Long> ids) {
        List<Arranged> ordered = new ArrayList<>(all);
        ordered.sort(
                Comparator.comparingInt(each -> ids.contains(each.getId()) ? ids.indexOf(each.getId()) : ids.size()));
        arrange(ordered);
    }

    /** Numbers all, with one of them a place further up or down; at the end it stays. */
    static <T extends Arranged> void move(List<T> all, T moved, boolean up) {
        List<T> ordered = new ArrayList<>(all);
        int from = ordered.indexOf(moved);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < ordered.size()) {
            Collections.swap(ordered, from, to);
        }
        arrange(ordered);
    }
}
