package id.balai.roster;

/** Where an official is during office hours. */
public enum PresenceState {
    PRESENT,
    ON_DUTY,
    AWAY
}
