package id.balai.start;

/** What lies at the bottom of a chain of exceptions, or the first in it that Balai explains itself. */
final class RootCause {

    private RootCause() {}

    static String inOneLine(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && !isOurs(root)) {
            root = root.getCause();
        }
        String message = root.getMessage();
        String line = message == null || message.isBlank()
                ? root.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElseThrow().strip();
        return line.endsWith(".") ? line : line + ".";
    }

    private static boolean isOurs(Throwable thrown) {
        return thrown.getClass().getPackageName().startsWith("id.balai.");
    }
}
