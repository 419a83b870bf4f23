package id.balai.start;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;

import id.balai.kit.backup.DatabaseCopy;

/** A database driver out of the application that is packed inside balai.jar, usable before the server runs. */
final class PackedDriver implements AutoCloseable {

    private final Path folder;
    private final URLClassLoader loader;
    private final Driver driver;

    private PackedDriver(String driverClass, String... libraries) throws IOException {
        folder = Files.createTempDirectory("balai-driver");
        List<Path> files = PackedApplication.unpack(folder, libraries);
        loader = new URLClassLoader(
                files.stream().map(PackedDriver::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        try {
            driver = (Driver)
                    loader.loadClass(driverClass).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    static PackedDriver postgresql() throws IOException {
        return new PackedDriver("org.postgresql.Driver", "postgresql-");
    }

    /** Derby, with the embedded database's engine, which keeps no log of its own. */
    static PackedDriver derby() throws IOException {
        System.setProperty("derby.stream.error.method", "java.io.OutputStream.nullOutputStream");
        return new PackedDriver("org.apache.derby.iapi.jdbc.AutoloadedDriver", "derby-", "derbyshared-");
    }

    Driver driver() {
        return driver;
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
        DatabaseCopy.delete(folder);
    }
}
