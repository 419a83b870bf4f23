/** Institutions and members on public pages, in article bodies, and in the office. */
package id.balai.institution.web;
