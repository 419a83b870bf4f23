package id.balai.institution.web;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Lines of a form that somebody adds, moves and takes out before the whole is saved. */
public class FormLines<T> {

    private final List<T> list;
    private final Supplier<T> fresh;

    FormLines(List<T> list, Supplier<T> fresh) {
        this.list = list;
        this.fresh = fresh;
    }

    public void add() {
        list.add(fresh.get());
    }

    public void remove(int place) {
        list.remove(place);
    }

    /** One place up; the first one stays. */
    public void lift(int place) {
        if (place > 0) {
            Collections.swap(list, place, place - 1);
        }
    }

    /** One place down; the last one stays. */
    public void lower(int place) {
        if (place < list.size() - 1) {
            Collections.swap(list, place, place + 1);
        }
    }

    public List<T> getList() {
        return list;
    }
}
