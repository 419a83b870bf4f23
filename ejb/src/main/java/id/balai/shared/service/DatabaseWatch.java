package id.balai.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows whether the database answers, so that readers need not wait to find out. */
@ApplicationScoped
public class DatabaseWatch {

    private static final int PATIENCE_IN_SECONDS = 1;

    @Inject
    RevisionRows rows;

    private volatile boolean gone;

    /** As it was when somebody asked last, at most a second ago; an embedded database is always there. */
    public boolean isGone() {
        return gone;
    }

    /** Looks anew, after something failed. */
    public boolean isFoundGone() {
        gone = !rows.answers(PATIENCE_IN_SECONDS);
        return gone;
    }

    void note(boolean answers) {
        gone = !answers;
    }
}
