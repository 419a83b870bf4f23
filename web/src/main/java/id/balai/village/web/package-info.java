/** Finds the village of a request, draws what every page says of it, and lets its staff say it. */
package id.balai.village.web;
