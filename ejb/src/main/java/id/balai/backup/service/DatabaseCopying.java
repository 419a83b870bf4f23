package id.balai.backup.service;

import java.io.IOException;
import java.sql.SQLException;

/** What the launcher of balai.jar, outside the application, asks of the embedded database while it is in use. */
public interface DatabaseCopying {

    /** The name under which the launcher finds it. */
    String NAME = "id.balai:type=DatabaseCopying";

    /**
     * Copies the database to its place in the data folder.
     *
     * @return the newest migration in the copy
     */
    int copy() throws SQLException, IOException;
}
