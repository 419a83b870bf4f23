/**
 * Tables in files: CSV and Excel, read with all that offices do to them and written safe from formulas. Knows no
 * columns of its own.
 */
package id.balai.kit.sheet;
