/**
 * News of a village with its categories, pictures and attachments: when it is public, at which addresses, and what it
 * needs before it is. Stands on what all writing has in common.
 */
package id.balai.article;
