package id.balai.shared;

import java.util.Optional;

/**
 * What a transaction writes that readers may see. Fired when it is about to be written, and again, as {@link Written},
 * when it has been.
 *
 * @param village empty for what is written outside any village
 * @param ofInstallation whether it may change which villages there are, or at which hosts they answer
 */
public record VillageChange(Optional<Long> village, boolean ofInstallation) {

    /** The database has been told; others see it after the transaction. */
    public record Written(VillageChange change) {}
}
