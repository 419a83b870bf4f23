package id.balai.shared.service;

/** Recognises that the database refused to remove what other records still lead to. */
public final class ReferredTo {

    /** Of the standard's integrity violations the one that both databases give for a foreign key. */
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private ReferredTo() {}

    public static boolean isCauseOf(Throwable failure) {
        return TakenValue.isRefusal(failure, FOREIGN_KEY_VIOLATION);
    }
}
