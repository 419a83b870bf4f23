/**
 * Institutions and their members for the office and for readers; what they bring to the menu, the library, open data
 * and the demonstration.
 */
package id.balai.institution.service;
