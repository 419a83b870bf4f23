package id.balai.operation;

/** What the work of the operator asks for, outside any village. */
public final class OperationPermission {

    /** Add, change and close villages. */
    public static final String MANAGE_VILLAGES = "villages.manage";

    private OperationPermission() {}
}
