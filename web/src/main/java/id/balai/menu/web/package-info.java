/** The menu on every public page, and the pages on which it is arranged. */
package id.balai.menu.web;
