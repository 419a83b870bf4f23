package id.balai.statistics;

import java.time.Instant;

/** Somebody opened an article. {@code mark} stands for the reader and cannot be traced back. */
public record Reading(long villageId, long articleId, String mark, Instant at) {}
