package id.balai.browser;

import java.util.List;
import java.util.Map;

/**
 * A form of the office with what somebody enters in it.
 *
 * @param wrong the fields that cannot be left so
 */
public record FilledForm(Person person, String page, String button, Map<String, String> typed, List<String> wrong) {

    public static FilledForm of(String page, Map<String, String> typed, String... wrong) {
        return new FilledForm(Person.ADMINISTRATOR, page, "save", typed, List.of(wrong));
    }

    public FilledForm by(Person other) {
        return new FilledForm(other, page, button, typed, wrong);
    }

    public FilledForm sentBy(String other) {
        return new FilledForm(person, page, other, typed, wrong);
    }

    @Override
    public String toString() {
        return page + " with wrong " + wrong;
    }
}
