/**
 * Appointing, extending, replacing and ending; people, decrees and presence; what readers see of them and what needs
 * attention.
 */
package id.balai.roster.service;
