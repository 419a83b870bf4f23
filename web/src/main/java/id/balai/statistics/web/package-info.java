/** Counts a visit of an article. */
package id.balai.statistics.web;
