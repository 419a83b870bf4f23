package id.balai.roster.web;

import java.io.Serializable;
import java.time.LocalTime;

import id.balai.roster.Presence;
import id.balai.roster.PresenceState;

/**
 * An official on the page where staff say who is in.
 *
 * @param posts all that he or she holds
 * @param state null while nobody has said
 * @param until null when no end was told
 */
public record OfficialPresence(long personId, String name, String posts, PresenceState state, LocalTime until)
        implements Serializable {

    /** @param said null while nobody has said anything */
    static OfficialPresence of(long personId, String name, String posts, Presence said) {
        return said == null
                ? new OfficialPresence(personId, name, posts, null, null)
                : new OfficialPresence(personId, name, posts, said.getState(), said.getUntil());
    }
}
