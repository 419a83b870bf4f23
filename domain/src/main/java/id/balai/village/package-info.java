/**
 * A village itself: name, code, hosts, zone, office hours and holidays, notices, links. It is what everything else
 * belongs to.
 */
package id.balai.village;
