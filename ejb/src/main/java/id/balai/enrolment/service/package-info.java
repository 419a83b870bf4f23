/** Brings members of institutions from a table into the roster, all or none, and writes them as such a table. */
package id.balai.enrolment.service;
