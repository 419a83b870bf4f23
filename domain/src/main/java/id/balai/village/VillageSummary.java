package id.balai.village;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A village in the operator's list. {@code code} and {@code closedAt} may be null. */
public record VillageSummary(long id, String code, String name, String zone, List<String> hosts, Instant closedAt)
        implements Serializable {

    public static VillageSummary of(Village village, List<String> hosts) {
        return new VillageSummary(
                village.getId(),
                village.getCode(),
                village.getName().full(),
                village.getZone().getId(),
                hosts,
                village.getClosedAt());
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
