package id.balai.it;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManagerFactory;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.Server;

/** What the persistence layer sends to the database between two moments in order to answer requests. */
public class SqlStatements extends AbstractSessionLog {

    /** Of the server's threads that answer requests; others work in the background. */
    private static final String ANSWERING = "http-";

    /** What only carries a question is left out. */
    private static final Pattern ASKING =
            Pattern.compile("id\\.balai\\.(?!frame|shared)\\w+\\.(service|web)\\.[A-Z]\\w+");

    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    /** @param asker the methods of a service and of who called it, such as {@code Pictures.find of Covers.keep} */
    public record Sent(String sql, String asker) {}

    private SqlStatements() {}

    /** The statements that the work causes, in their order. */
    public static List<String> of(EntityManagerFactory database, Runnable work) {
        return during(database, work).stream().map(Sent::sql).toList();
    }

    /** The statements with who wants to know. */
    public static List<Sent> during(EntityManagerFactory database, Runnable work) {
        Server session = database.unwrap(Server.class);
        SessionLog before = session.getSessionLog();
        SqlStatements statements = new SqlStatements();
        statements.setSession(session);
        session.setSessionLog(statements);
        try {
            work.run();
        } finally {
            session.setSessionLog(before);
        }
        return List.copyOf(statements.sent);
    }

    @Override
    public boolean shouldLog(int level, String category) {
        return SQL.equals(category);
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (SQL.equals(entry.getNameSpace()) && Thread.currentThread().getName().startsWith(ANSWERING)) {
            sent.add(new Sent(entry.getMessage(), asker()));
        }
    }

    private static String asker() {
        List<StackWalker.StackFrame> asking = StackWalker.getInstance()
                .walk(frames -> frames.filter(
                                frame -> ASKING.matcher(frame.getClassName()).matches())
                        .toList());
        return asking.isEmpty()
                ? "nobody"
                : named(asking.get(0))
                        + asking.stream()
                                .filter(frame -> !frame.getClassName()
                                        .equals(asking.get(0).getClassName()))
                                .findFirst()
                                .map(frame -> " of " + named(frame))
                                .orElse("");
    }

    /** The method itself, where a lambda of it asks. */
    private static String named(StackWalker.StackFrame frame) {
        String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
        return type + "." + frame.getMethodName().replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
    }
}
