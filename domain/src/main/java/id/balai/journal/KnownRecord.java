package id.balai.journal;

import java.util.Map;

/**
 * A record as it is today.
 *
 * @param title null for what has no name
 * @param choices what its fields hold on which references depend, by the journal's words for the fields
 */
public record KnownRecord(long id, String title, boolean inTrash, Map<String, String> choices) {}
