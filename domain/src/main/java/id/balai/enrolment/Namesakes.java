package id.balai.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.balai.roster.Person;

/** The people of a village by their names; those who share one are told apart by number. */
final class Namesakes {

    private final Map<String, List<Person>> people = new HashMap<>();

    Namesakes(List<Person> known) {
        known.forEach(person -> people.computeIfAbsent(key(person.getName()), key -> new ArrayList<>())
                .add(person));
    }

    /** Without titles, in small print, with single spaces. */
    static String key(String name) {
        int comma = name.indexOf(',');
        return (comma > 0 ? name.substring(0, comma) : name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.'’`]", " ")
                .strip()
                .replaceAll("\\s+", " ");
    }

    List<Person> named(String name) {
        return people.getOrDefault(key(name), List.of());
    }

    /** Null for somebody whose name nobody else has. */
    Integer numberOf(Person person) {
        List<Person> named = named(person.getName());
        return named.size() < 2 ? null : Integer.valueOf(named.indexOf(person) + 1);
    }
}
