/**
 * What every entity and rule stands on: the village of a request, identity and version, words for the journal, trees,
 * slugs, and the one exception of broken rules. Knows no feature.
 */
package id.balai.shared;
