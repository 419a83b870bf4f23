package id.balai.journal;

/**
 * A record as it is today.
 *
 * @param title null for what has no name
 * @param menuKind to what an entry of the menu leads, such as {@code PAGE}; null for other records
 */
public record KnownRecord(String title, boolean inTrash, String menuKind) {}
