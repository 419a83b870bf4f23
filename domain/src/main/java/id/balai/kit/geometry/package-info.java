/**
 * Boundaries on the earth: read from GeoJSON, checked, measured and made smaller. Knows no village; what is wrong with
 * a file it says as a broken rule.
 */
package id.balai.kit.geometry;
