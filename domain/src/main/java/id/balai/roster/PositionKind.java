package id.balai.roster;

/** What a post of the village government is, by Permendagri 84/2015, and the seats of the BPD. */
public enum PositionKind {
    HEAD,
    SECRETARY,
    /** Kaur: affairs of the secretariat. */
    ADMINISTRATION,
    /** Kasi: technical sections. */
    TECHNICAL,
    /** Heads of hamlets. */
    TERRITORIAL,
    STAFF,
    BPD
}
