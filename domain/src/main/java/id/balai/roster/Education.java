package id.balai.roster;

/** The highest schooling that a person has finished, in the words of Indonesian forms. */
public enum Education {
    NONE,
    SD,
    SLTP,
    SLTA,
    D1,
    D2,
    D3,
    D4,
    S1,
    S2,
    S3
}
