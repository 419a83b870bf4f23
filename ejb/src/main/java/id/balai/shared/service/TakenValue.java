package id.balai.shared.service;

import java.sql.SQLException;

/** Recognises that the database refused a value which may stand there only once: another transaction was quicker. */
public final class TakenValue {

    /** Of the standard's integrity violations the one that both databases give for a unique value. */
    private static final String UNIQUE_VIOLATION = "23505";

    private TakenValue() {}

    public static boolean isCauseOf(Throwable failure) {
        return isRefusal(failure, UNIQUE_VIOLATION);
    }

    /** Whether the database refused something with that state of the SQL standard. */
    static boolean isRefusal(Throwable failure, String state) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && state.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
