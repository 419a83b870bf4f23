package id.balai.writing;

import java.io.Serializable;
import java.time.Instant;

/** A row in the list of an article's or a page's revisions. {@code savedBy} is empty when nobody knows. */
public record RevisionRow(int number, Instant savedAt, String savedBy, String title) implements Serializable {}
