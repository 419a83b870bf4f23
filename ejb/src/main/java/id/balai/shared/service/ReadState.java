package id.balai.shared.service;

/**
 * The state of a village that a transaction reads.
 *
 * @param number of its revision: what was read at the same number may stand on one page
 * @param whole whether all of it is of one moment; false where a writer could not be kept away
 * @param end gives back what kept writers away
 */
public record ReadState(long village, long number, boolean whole, Runnable end) {}
