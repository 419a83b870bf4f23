package id.balai.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.balai.roster.Decree;

/** The decrees that the rows of a file cite: found by their numbers, or new ones. */
final class MeantDecrees {

    private final Faults faults;
    private final Map<String, DecreeFacts> facts = new HashMap<>();
    private final List<Decree> added = new ArrayList<>();

    MeantDecrees(List<Decree> known, Faults faults) {
        known.forEach(decree -> facts.put(decree.getNumberKey(), new DecreeFacts(decree)));
        this.faults = faults;
    }

    /** Null when the row says that it is unknown. */
    Decree find(MemberEntry entry) {
        if (entry.decreeNumber() == null) {
            return null;
        }
        DecreeFacts all = facts.computeIfAbsent(Decree.key(entry.decreeNumber()), any -> new DecreeFacts(added(entry)));
        all.add(entry, faults);
        return all.decree();
    }

    List<Decree> added() {
        return List.copyOf(added);
    }

    /** Gives every decree, new or known, what the file says and was not known. */
    void complete() {
        facts.values().forEach(DecreeFacts::give);
    }

    private Decree added(MemberEntry entry) {
        Decree decree = new Decree(entry.decreeNumber(), null, null);
        added.add(decree);
        return decree;
    }
}
