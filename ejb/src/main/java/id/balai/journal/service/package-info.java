/** Reads the journal for those who may, with the names of what it is about. */
package id.balai.journal.service;
