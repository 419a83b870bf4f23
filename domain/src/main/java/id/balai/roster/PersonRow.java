package id.balai.roster;

import java.io.Serializable;

/**
 * A row of the office's list of people.
 *
 * @param places where the person serves today; empty without
 */
public record PersonRow(long id, String name, String initials, Long photoId, String places) implements Serializable {}
