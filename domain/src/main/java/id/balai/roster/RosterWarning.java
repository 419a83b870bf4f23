package id.balai.roster;

import java.io.Serializable;
import java.util.List;

/**
 * Something that a regulation does not foresee. It is said, not forbidden: the office may know better.
 *
 * @param key of the message in the bundle, arguments for its placeholders
 * @param source the regulation, as it is cited; null when none forbids it
 */
public record RosterWarning(String key, List<Object> arguments, String source) implements Serializable {}
