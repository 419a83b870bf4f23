package id.balai.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs what the benchmark puts into servers. */
final class Packing {

    private static final String WAR = "MICRO-INF/deploy/ROOT.war";
    private static final String SERVED = "id/balai/benchmark/served/";

    private Packing() {}

    /** The given balai.jar whose application, before all its own filters, answers what lies under /benchmark/. */
    static Path answeringItself(Path jar, Path target) {
        byte[] library = zip(Map.of(
                SERVED + "Answers.class",
                served("Answers"),
                SERVED + "Answers$Answer.class",
                served("Answers$Answer"),
                SERVED + "AnswersFilter.class",
                served("AnswersFilter"),
                SERVED + "AnswersAtFront.class",
                served("AnswersAtFront"),
                "META-INF/services/jakarta.servlet.ServletContainerInitializer",
                text("id.balai.benchmark.served.AnswersAtFront")));
        try (InputStream original = Files.newInputStream(jar);
                ZipOutputStream packed = uncompressed(Files.newOutputStream(target))) {
            copy(original, packed, (name, content) -> name.equals(WAR) ? with(library, content) : content);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] with(byte[] library, byte[] war) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(war.length);
        try (ZipOutputStream to = uncompressed(packed)) {
            copy(new ByteArrayInputStream(war), to, (name, content) -> content);
            put(to, "WEB-INF/lib/benchmark.jar", library);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void copy(InputStream original, ZipOutputStream to, Change change) throws IOException {
        try (ZipInputStream from = new ZipInputStream(original)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                put(to, entry.getName(), change.of(entry.getName(), from.readAllBytes()));
            }
        }
    }

    /** An application for a server with nothing else: answers from memory, and a page of fifty rows by one query. */
    static Path bareApplication(Database database, String name, Path target) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String served : new String[] {"Answers", "Answers$Answer", "AnswersServlet", "Rows", "Rows$Row"}) {
            files.put("WEB-INF/classes/" + SERVED + served + ".class", served(served));
        }
        Path driver = library("postgresql-");
        try {
            files.put("WEB-INF/lib/" + driver.getFileName(), Files.readAllBytes(driver));
            files.put("WEB-INF/beans.xml", text(BareApplication.BEANS));
            files.put("WEB-INF/web.xml", text(BareApplication.webXml(database.address(name))));
            files.put("rows.xhtml", text(BareApplication.PAGE));
            return Files.write(target, zip(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar on the class path by the beginning of its name. */
    static Path library(String begin) {
        for (String each : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            if (Path.of(each).getFileName().toString().matches(begin + "[0-9].*\\.jar")) {
                return Path.of(each);
            }
        }
        throw new IllegalStateException("No " + begin + " on the class path");
    }

    static String version(Path jar) {
        try (ZipFile file = new ZipFile(jar.toFile());
                InputStream manifest = file.getInputStream(file.getEntry("META-INF/MANIFEST.MF"))) {
            return new Manifest(manifest).getMainAttributes().getValue("Implementation-Version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commands that a balai.jar gives its server before it boots: it sets up listeners, here on this machine alone. */
    static Path commands(Path jar, Path target) {
        try (ZipFile file = new ZipFile(jar.toFile());
                InputStream commands = file.getInputStream(file.getEntry("MICRO-INF/pre-boot-commands.txt"))) {
            String loopback = "\nset configs.config.server-config.network-config.network-listeners"
                    + ".network-listener.http-listener.address=127.0.0.1\n";
            return Files.writeString(target, new String(commands.readAllBytes(), StandardCharsets.UTF_8) + loopback);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] served(String name) {
        try (InputStream compiled = Packing.class.getResourceAsStream("served/" + name + ".class")) {
            return compiled.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream to = uncompressed(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(to, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static ZipOutputStream uncompressed(OutputStream target) {
        ZipOutputStream zip = new ZipOutputStream(target);
        zip.setLevel(Deflater.NO_COMPRESSION);
        return zip;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** What a file is to be instead. */
    private interface Change {
        byte[] of(String name, byte[] content);
    }
}
