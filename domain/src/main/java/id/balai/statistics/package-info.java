/** How often articles are read, counted without keeping who read. */
package id.balai.statistics;
