package id.balai.it;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.persistence.EntityManagerFactory;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.Server;

/** What the persistence layer sends to the database between two moments in order to answer requests. */
public class SqlStatements extends AbstractSessionLog {

    /** Of the server's threads that answer requests; others work in the background. */
    private static final String ANSWERING = "http-";

    private final List<String> sent = new CopyOnWriteArrayList<>();

    private SqlStatements() {}

    /** The statements that the work causes, in their order. */
    public static List<String> of(EntityManagerFactory database, Runnable work) {
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
            sent.add(entry.getMessage());
        }
    }
}
