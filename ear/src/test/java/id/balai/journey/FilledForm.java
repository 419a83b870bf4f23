package id.balai.journey;

import java.util.List;
import java.util.Map;

/**
 * A form of the office with what somebody enters in it.
 *
 * @param wrong the fields that cannot be left so
 */
record FilledForm(Person person, String page, String button, Map<String, String> typed, List<String> wrong) {

    static FilledForm of(String page, Map<String, String> typed, String... wrong) {
        return new FilledForm(Person.ADMINISTRATOR, page, "save", typed, List.of(wrong));
    }

    FilledForm by(Person other) {
        return new FilledForm(other, page, button, typed, wrong);
    }

    FilledForm sentBy(String other) {
        return new FilledForm(person, page, other, typed, wrong);
    }

    @Override
    public String toString() {
        return page + " with wrong " + wrong;
    }
}
