/**
 * What pages of a village show and only a save or the clock changes: read once for each change, kept on this node, and
 * never mixed with a newer state on one page.
 */
package id.balai.frame.service;
