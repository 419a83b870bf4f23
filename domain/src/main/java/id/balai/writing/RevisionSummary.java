package id.balai.writing;

import java.io.Serializable;
import java.time.Instant;

/** A revision in the list of an article's or a page's revisions. {@code savedBy} is empty when nobody knows. */
public record RevisionSummary(int number, Instant savedAt, String savedBy, String title) implements Serializable {}
