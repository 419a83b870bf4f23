package id.balai.shared.service;

import java.util.Optional;

/**
 * What a village shows, or which villages there are, has changed and others can see it. Fired on every node, on that of
 * the change before whoever made it is answered.
 *
 * @param village empty for the list of villages and hosts
 * @param number of the revision, as the database counts; 0 on the node of the change, which does not know it
 */
public record VillageRevised(Optional<Long> village, long number) {}
