/** Compares two texts block by block and word by word. Knows no markup and no village. */
package id.balai.kit.comparison;
