/**
 * What office pages of articles and of pages that stay share: versions side by side, saves that were overtaken, the
 * trash.
 */
package id.balai.writing.web;
