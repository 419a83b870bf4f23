/**
 * The library: uploads recognised by their content and made anew, kept in pieces, served in sizes, and never deleted
 * while a feature says that it uses them.
 */
package id.balai.media.service;
