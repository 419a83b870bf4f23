/** Counts readings, in few writes, and forgets readers after the day. */
package id.balai.statistics.service;
