package id.balai.shared.service;

import java.sql.SQLException;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

/** What the database refuses although a service has asked before: another transaction was quicker. */
public enum DatabaseRefusal {
    /** A value that may stand there only once. */
    TAKEN("23505"),

    /** To remove what other records lead to. */
    REFERRED_TO("23503");

    /** Of the standard's integrity violations, which both databases give. */
    private final String state;

    DatabaseRefusal(String state) {
        this.state = state;
    }

    /** Sends all changes to the database now. @param said what is thrown when it refuses them for this reason */
    public void flush(EntityManager em, Supplier<? extends RuntimeException> said) {
        during(em::flush, said);
    }

    /** @param said what is thrown when the database refuses something of the work for this reason */
    public void during(Runnable work, Supplier<? extends RuntimeException> said) {
        try {
            work.run();
        } catch (PersistenceException refused) {
            throw isCauseOf(refused) ? said.get() : refused;
        }
    }

    private boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && state.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
