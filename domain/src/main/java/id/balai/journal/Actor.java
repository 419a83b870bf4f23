package id.balai.journal;

/**
 * Who changed something, as the journal keeps it.
 *
 * @param name as the person was called then; for work without a person its reason
 * @param username null for work without a person; an operator's begins with {@link #OPERATOR}
 */
public record Actor(String name, String username) {

    static final String OPERATOR = "operator:";

    /** The reason of unattended work that gave none. */
    public static final String NO_REASON = "unknown";

    /** @param reason of {@link id.balai.shared.UnattendedWork} */
    static Actor system(String reason) {
        return new Actor(reason, null);
    }

    static Actor operator(String principal) {
        return new Actor(principal.substring(OPERATOR.length()), principal);
    }

    public boolean isSystem() {
        return username == null;
    }

    public boolean isOperator() {
        return username != null && username.startsWith(OPERATOR);
    }
}
