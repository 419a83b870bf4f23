/**
 * Members of institutions by file: read from a table and checked as a whole, and written as a table of the same shape.
 * The words of the file are Indonesian in every language of the office, so that a file fits every office.
 */
package id.balai.enrolment;
