package id.balai.installation;

/** What a new village is guided through, in this order; each step may be left out and taken up later. */
public enum SetupStep {
    IDENTITY,
    HOURS,
    EMBLEM,
    ARTICLE
}
