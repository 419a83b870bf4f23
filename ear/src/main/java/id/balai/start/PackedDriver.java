package id.balai.start;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A database driver out of the application that is packed inside balai.jar, usable before the server runs. */
final class PackedDriver implements AutoCloseable {

    private static final String APPLICATION = "/MICRO-INF/deploy/ROOT.war";

    private final Path jar;
    private final URLClassLoader loader;
    private final Driver driver;

    private PackedDriver(Path jar, String driverClass) throws IOException {
        this.jar = jar;
        loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        try {
            driver = (Driver)
                    loader.loadClass(driverClass).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    static PackedDriver postgresql() throws IOException {
        try (InputStream application = PackedDriver.class.getResourceAsStream(APPLICATION);
                ZipInputStream entries = new ZipInputStream(application)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith("WEB-INF/lib/postgresql-")) {
                    Path jar = Files.createTempFile("balai-driver", ".jar");
                    Files.copy(entries, jar, StandardCopyOption.REPLACE_EXISTING);
                    return new PackedDriver(jar, "org.postgresql.Driver");
                }
            }
        }
        throw new FileNotFoundException("WEB-INF/lib/postgresql-*.jar");
    }

    /** A connection, or null when the driver does not know such an address. */
    Connection connect(String url, Properties login) throws SQLException {
        return driver.connect(url, login);
    }

    @Override
    public void close() throws IOException {
        loader.close();
        Files.deleteIfExists(jar);
    }
}
