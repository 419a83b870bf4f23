package id.balai.roster;

import java.util.Arrays;
import java.util.Set;

/** The parts of a village's government under which its posts are shown, in this order. */
public enum GovernmentSection {
    HEAD(PositionKind.HEAD),
    SECRETARIAT(PositionKind.SECRETARY, PositionKind.ADMINISTRATION),
    TECHNICAL(PositionKind.TECHNICAL),
    TERRITORIAL(PositionKind.TERRITORIAL),
    STAFF(PositionKind.STAFF),
    BPD(PositionKind.BPD);

    private final Set<PositionKind> kinds;

    GovernmentSection(PositionKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    public static GovernmentSection of(PositionKind kind) {
        return Arrays.stream(values())
                .filter(section -> section.kinds.contains(kind))
                .findFirst()
                .orElseThrow();
    }
}
