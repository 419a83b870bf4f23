package id.balai.territory;

/** The parts of a village, from the largest down. */
public enum AreaKind {
    HAMLET,
    RW,
    RT;

    /** Only what is larger can hold a part. */
    public boolean fitsInto(AreaKind larger) {
        return compareTo(larger) > 0;
    }
}
