/**
 * Keeps versions, empties the trash, looks up what bodies show; what features must do around the trash they bring as
 * beans.
 */
package id.balai.writing.service;
