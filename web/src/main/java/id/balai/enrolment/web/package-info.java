/** Upload and download of members as a table, and the page that shows what is wrong before anything is stored. */
package id.balai.enrolment.web;
