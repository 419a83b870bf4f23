/** The government on public pages, and its posts, people, decrees and presence in the office. */
package id.balai.roster.web;
