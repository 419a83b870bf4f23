package id.balai.institution;

/** The kinds of LKD that Permendagri 18/2018 names, and what a village forms besides. */
public enum InstitutionKind {
    RT,
    RW,
    PKK,
    KARANG_TARUNA,
    POSYANDU,
    LPM,
    OTHER_LKD,
    KPMD,
    OTHER;

    /** Whether Permendagri 18/2018 speaks of it: it does not of KPMD, whose cadres often serve in PKK or RT too. */
    public boolean isCommunityInstitution() {
        return this != KPMD && this != OTHER;
    }

    /** Whether its members have a speciality: only KPMD cadres do. */
    public boolean isSpecialised() {
        return this == KPMD;
    }
}
