/**
 * What articles and pages that stay have in common: title and body, earlier versions, the trash, and who may write and
 * publish.
 */
package id.balai.writing;
