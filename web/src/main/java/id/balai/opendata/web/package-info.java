/** The page and the files of open data, as CSV, JSON and Excel. */
package id.balai.opendata.web;
