package id.balai.enrolment;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.balai.roster.Person;

/** Whom the rows of a file mean: people of the roster where there are some of that name, otherwise new ones. */
final class MeantPeople {

    private final Namesakes known;
    private final Faults faults;
    private final Map<Person, PersonFacts> facts = new IdentityHashMap<>();

    /** By name and number, so that namesakes are entered in the order of their numbers. */
    private final Map<String, Person> added = new TreeMap<>();

    MeantPeople(List<Person> known, Faults faults) {
        this.known = new Namesakes(known);
        this.faults = faults;
    }

    /** Null, and a fault, when several have the name and the row does not say which. */
    Person find(MemberEntry entry) {
        if (entry.name() == null) {
            return null;
        }
        List<Person> named = known.named(entry.name());
        if (entry.namesake() == null && named.size() > 1) {
            faults.add(entry.number(), MemberColumn.NAMESAKE, "enrolment.namesakes", entry.name(), named.size());
            return null;
        }
        int which = entry.namesake() == null ? 1 : entry.namesake();
        Person person = which <= named.size() ? named.get(which - 1) : added(entry, which);
        facts.computeIfAbsent(person, PersonFacts::new).add(entry, faults);
        return person;
    }

    Collection<Person> added() {
        return added.values();
    }

    /** Gives the new ones what the file says of them. */
    void completeAdded() {
        added.values().forEach(person -> facts.get(person).giveTo(person));
    }

    /** Gives everybody, new or known, what the file says and was not known. */
    void complete() {
        facts.forEach((person, all) -> all.giveTo(person));
    }

    private Person added(MemberEntry entry, int which) {
        return added.computeIfAbsent(
                "%s %02d".formatted(Namesakes.key(entry.name()), which),
                any -> new Person(null, entry.name(), entry.titlesAfter()));
    }
}
