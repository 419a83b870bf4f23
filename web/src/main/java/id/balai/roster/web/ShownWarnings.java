package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;

import id.balai.roster.RosterWarning;

/** Warnings that the office has been shown before it goes on all the same. */
public class ShownWarnings implements Serializable {

    private List<RosterWarning> list = List.of();

    /** Whether there is something to read before one goes on; the same is said only once. */
    public boolean stop(List<RosterWarning> found) {
        boolean unread = !list.containsAll(found);
        list = found;
        return unread;
    }

    public List<RosterWarning> getList() {
        return list;
    }
}
