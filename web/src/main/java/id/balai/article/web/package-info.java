/** Articles on public pages and in the office, with lists, gallery and archive. */
package id.balai.article.web;
