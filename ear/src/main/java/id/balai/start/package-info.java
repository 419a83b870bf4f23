/**
 * The launcher of balai.jar: checks before the server boots, one line when the site is ready, backup and restore.
 * Needs no server classes but those that it starts.
 */
package id.balai.start;
