/**
 * The menu of a village: its own entries in their order, or an automatic one. Knows of targets only what the features
 * tell.
 */
package id.balai.menu;
