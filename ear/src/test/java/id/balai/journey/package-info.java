/** What people do with the site, each from the first page to the last, in a real browser against the built balai.jar. */
package id.balai.journey;
