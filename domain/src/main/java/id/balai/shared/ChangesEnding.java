package id.balai.shared;

import java.sql.Connection;

/** All that a transaction changes has been written; it is about to be committed. Fired for those that only read as well. */
public record ChangesEnding(Connection connection) {}
