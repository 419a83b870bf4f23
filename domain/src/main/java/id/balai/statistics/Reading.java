package id.balai.statistics;

import java.time.Instant;

/**
 * Somebody opened an article. Lives in memory alone, until it is counted: what is stored of it is a mark that cannot be
 * traced back.
 */
public record Reading(long villageId, long articleId, Visitor visitor, Instant at) {}
