/**
 * Bodies of text: parsed, cleaned to what is allowed, brought into one form, and cut into blocks for comparison. Knows
 * blocks in general and none of those that features insert.
 */
package id.balai.kit.richtext;
