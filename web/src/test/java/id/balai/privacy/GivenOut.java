package id.balai.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import id.balai.it.Answer;
import id.balai.it.SiteClient;

/** Everything that a site gives to a visitor who follows every address that stands in anything: source and headers. */
final class GivenOut {

    private static final Pattern ADDRESS = Pattern.compile("[\"'(>](/(?!/|admin/|webjars/)[A-Za-z0-9_%./?=&;~-]*)");
    private static final int MOST = 400;

    private final Map<String, String> texts = new TreeMap<>();

    /** @param beginnings addresses that perhaps nothing leads to */
    GivenOut(SiteClient site, Collection<String> beginnings) {
        Deque<String> waiting = new ArrayDeque<>(beginnings);
        while (!waiting.isEmpty() && texts.size() < MOST) {
            String address = waiting.poll();
            if (!texts.containsKey(address)) {
                Answer answer = site.get(address);
                String text = readable(answer);
                texts.put(address, answer.status() + " " + answer.headers() + "\n" + text);
                Matcher next = ADDRESS.matcher(text);
                while (next.find()) {
                    waiting.add(next.group(1).replace("&amp;", "&"));
                }
            }
        }
    }

    /** By address. */
    Map<String, String> texts() {
        return texts;
    }

    /** A workbook is a zip file of texts. */
    private static String readable(Answer answer) {
        byte[] body = answer.body();
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder parts = new StringBuilder();
        try (var zip = new ZipFile(stored(body).toFile())) {
            for (var part : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts.toString();
    }

    private static Path stored(byte[] body) throws IOException {
        var file = Files.createTempFile("given-out", ".zip");
        file.toFile().deleteOnExit();
        return Files.write(file, body);
    }
}
