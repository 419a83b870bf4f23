package id.balai.enrolment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.balai.roster.Decree;

/** The decrees that the rows of a file cite: found by their numbers, or new ones. */
final class MeantDecrees {

    private final Faults faults;
    private final Map<String, Decree> known = new HashMap<>();
    private final Map<String, Decree> added = new LinkedHashMap<>();
    private final Map<String, MemberEntry> completing = new LinkedHashMap<>();

    MeantDecrees(List<Decree> known, Faults faults) {
        known.forEach(decree -> this.known.put(decree.getNumberKey(), decree));
        this.faults = faults;
    }

    /** Null when the row says that it is unknown. */
    Decree find(MemberEntry entry) {
        if (entry.decreeNumber() == null) {
            return null;
        }
        String key = Decree.key(entry.decreeNumber());
        Decree decree = known.get(key);
        if (decree == null) {
            decree = added.computeIfAbsent(
                    key, any -> new Decree(entry.decreeNumber(), entry.decreeDate(), entry.decreeSubject()));
            requireDay(entry, decree.getIssuedOn());
            decree.complete(entry.decreeDate(), entry.decreeSubject());
        } else {
            MemberEntry first = completing.putIfAbsent(key, entry);
            requireDay(
                    entry, decree.getIssuedOn() == null && first != null ? first.decreeDate() : decree.getIssuedOn());
        }
        return decree;
    }

    List<Decree> added() {
        return List.copyOf(added.values());
    }

    /** Takes over what the file knows of decrees of which the village does not know it yet. */
    void completeKnown() {
        completing.forEach((key, entry) -> known.get(key).complete(entry.decreeDate(), entry.decreeSubject()));
    }

    private void requireDay(MemberEntry entry, LocalDate other) {
        if (entry.decreeDate() != null && other != null && !other.equals(entry.decreeDate())) {
            faults.add(
                    entry.number(), MemberColumn.DECREE_DATE, "enrolment.decree.differs", entry.decreeNumber(), other);
        }
    }
}
