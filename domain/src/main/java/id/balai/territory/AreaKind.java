package id.balai.territory;

/** The parts of a village, from the largest down. */
public enum AreaKind {
    HAMLET,
    RW,
    RT
}
