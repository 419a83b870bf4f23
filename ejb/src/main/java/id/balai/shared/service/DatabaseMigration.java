package id.balai.shared.service;

import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

import id.balai.kit.settings.Settings;

/** Brings the database to the newest form before anything else touches it. A database of a newer Balai is refused. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/balai",
        className = "id.balai.shared.service.BalaiDataSource",
        url = "balai:settings",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            // a connection that the database has given up is found out when it is taken, and with it all others
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true"
        })
public class DatabaseMigration {

    private static final Logger LOG = Logger.getLogger("id.balai.migration");

    /** Each database's types for text and for bytes of any length. */
    private static final Map<String, Map<String, String>> PLACEHOLDERS = Map.of(
            "derby", Map.of("text", "clob", "blob", "blob"), "postgresql", Map.of("text", "text", "blob", "bytea"));

    @Resource(lookup = "java:app/jdbc/balai")
    DataSource database;

    @PostConstruct
    void migrate() {
        try {
            String vendor = Settings.current().embeddedDatabase() ? "derby" : "postgresql";
            MigrateResult result = migrations(database, vendor).load().migrate();
            if (result.migrationsExecuted > 0) {
                LOG.info(() -> "Database at version " + result.targetSchemaVersion);
            }
        } catch (FlywayException e) {
            throw UnusableDatabase.because(e);
        }
    }

    /**
     * All migrations for a database.
     *
     * @param vendor derby or postgresql
     */
    static FluentConfiguration migrations(DataSource database, String vendor) {
        return Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(PLACEHOLDERS.get(vendor))
                .ignoreMigrationPatterns(new String[0]);
    }
}
