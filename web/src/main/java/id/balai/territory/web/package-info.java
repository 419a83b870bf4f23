/**
 * The map of the village for readers, with and without scripts, and the pages on which boundaries are brought and
 * drawn.
 */
package id.balai.territory.web;
