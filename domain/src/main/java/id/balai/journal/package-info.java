/**
 * Who changed what: entries that the persistence layer writes by itself, told from what entities say of themselves.
 * Knows no feature; a kind that nobody described stops the build.
 */
package id.balai.journal;
