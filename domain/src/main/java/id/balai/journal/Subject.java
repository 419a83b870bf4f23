package id.balai.journal;

/**
 * The record that an entry is about.
 *
 * @param kind the journal's word for its entity
 * @param title what it was called at that moment; null for what has no name
 */
public record Subject(String kind, long id, String title) {}
