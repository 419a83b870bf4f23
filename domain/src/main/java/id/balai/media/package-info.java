/** Pictures and documents that a village's staff have uploaded; knows no feature that shows them. */
package id.balai.media;
