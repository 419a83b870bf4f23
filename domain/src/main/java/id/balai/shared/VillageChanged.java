package id.balai.shared;

import java.util.Optional;

/**
 * Something was written by the transaction that is under way. Observe it after the transaction's completion to hear of
 * it when others can see it.
 *
 * @param village empty for what is written outside any village, which may concern all of them
 */
public record VillageChanged(Optional<Long> village) {}
