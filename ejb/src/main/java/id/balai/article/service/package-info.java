/**
 * Writing, publishing and listing articles and categories, for the office and for readers; what they bring to the
 * menu, the library and the demonstration.
 */
package id.balai.article.service;
