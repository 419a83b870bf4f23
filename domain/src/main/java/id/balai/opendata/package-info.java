/** Tables that everybody may take: addresses, columns and words. Which tables there are is brought by features. */
package id.balai.opendata;
