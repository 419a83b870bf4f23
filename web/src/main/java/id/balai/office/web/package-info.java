/**
 * What an office page is: declared by features, put into groups of the menu, found by the record that it shows. Knows
 * no feature.
 */
package id.balai.office.web;
