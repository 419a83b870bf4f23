package id.balai.roster;

import java.io.Serializable;

/**
 * A person to choose from a list.
 *
 * @param places where the person serves today, which tells people of one name apart; empty without
 */
public record PersonChoice(long id, String name, String places) implements Serializable {}
