package id.balai.roster;

/** A person's name without titles, to compare it with others. */
public record PersonName(long id, String name) {}
