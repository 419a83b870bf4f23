/** Somebody at a browser: the pages, forms and people of the demonstration, in the words in which journeys are told. */
package id.balai.browser;
