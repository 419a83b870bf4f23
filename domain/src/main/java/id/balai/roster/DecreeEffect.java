package id.balai.roster;

/** What a decree did to a tenure. */
public enum DecreeEffect {
    APPOINTED,
    EXTENDED,
    ENDED
}
