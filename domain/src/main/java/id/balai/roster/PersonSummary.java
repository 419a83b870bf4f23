package id.balai.roster;

import java.io.Serializable;

/**
 * A person in a list.
 *
 * @param places where the person serves today, which tells people of one name apart; empty without
 */
public record PersonSummary(long id, String name, String places) implements Serializable {}
