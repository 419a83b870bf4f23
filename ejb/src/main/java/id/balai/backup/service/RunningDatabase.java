package id.balai.backup.service;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

import org.apache.derby.iapi.jdbc.AutoloadedDriver;

import id.balai.kit.backup.DatabaseCopy;
import id.balai.kit.settings.Settings;
import id.balai.shared.service.BalaiDataSource;

/** Lets the launcher copy the embedded database, which only the process that has it open can do. */
@Singleton
@Startup
@PermitAll
@DependsOn("DatabaseMigration")
public class RunningDatabase {

    @PostConstruct
    void offer() {
        if (Settings.current().embeddedDatabase()) {
            DatabaseCopying copying = RunningDatabase::copy;
            withdraw();
            try {
                ManagementFactory.getPlatformMBeanServer()
                        .registerMBean(new StandardMBean(copying, DatabaseCopying.class), name());
            } catch (JMException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @PreDestroy
    void withdraw() {
        try {
            if (ManagementFactory.getPlatformMBeanServer().isRegistered(name())) {
                ManagementFactory.getPlatformMBeanServer().unregisterMBean(name());
            }
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int copy() throws SQLException, IOException {
        Path place = DatabaseCopy.place(Settings.current().data());
        try (Connection database = new BalaiDataSource().getConnection()) {
            return DatabaseCopy.of(database, new AutoloadedDriver(), place).schema();
        }
    }

    private static ObjectName name() throws JMException {
        return new ObjectName(DatabaseCopying.NAME);
    }
}
