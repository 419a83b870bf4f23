/** The journal in the office, in words; what is known of one record. */
package id.balai.journal.web;
