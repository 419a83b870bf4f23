package id.balai.roster;

import java.util.Arrays;
import java.util.Set;

/** The parts of a village's government under which its posts are shown, in this order. */
public enum GovernmentSection {
    HEAD(PostKind.HEAD),
    SECRETARIAT(PostKind.SECRETARY, PostKind.ADMINISTRATION),
    TECHNICAL(PostKind.TECHNICAL),
    TERRITORIAL(PostKind.TERRITORIAL),
    STAFF(PostKind.STAFF),
    BPD(PostKind.BPD);

    private final Set<PostKind> kinds;

    GovernmentSection(PostKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    public static GovernmentSection of(PostKind kind) {
        return Arrays.stream(values())
                .filter(section -> section.kinds.contains(kind))
                .findFirst()
                .orElseThrow();
    }
}
