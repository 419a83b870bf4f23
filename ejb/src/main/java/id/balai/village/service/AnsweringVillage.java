package id.balai.village.service;

import java.util.Locale;

/**
 * The village that answers at a host.
 *
 * @param locale of its public pages
 * @param publicAddress where its readers belong, when the host is but a further one; null when they are right
 */
public record AnsweringVillage(long id, Locale locale, String publicAddress) {}
