/** Keeps whole public pages and sends them again, until the village or the clock makes them another. */
package id.balai.pagecache.web;
