package id.balai.media.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which of a few words occur in a stream, read once and never held whole. */
final class ByteSearch {

    private static final int BLOCK = 64 * 1024;

    private final Map<String, String> wanted = new HashMap<>();
    private final Set<String> found = new HashSet<>();
    private final int overlap;

    private ByteSearch(Charset charset, String... words) {
        for (String word : words) {
            wanted.put(word, new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
        }
        overlap = wanted.values().stream().mapToInt(String::length).max().orElse(1) - 1;
    }

    /** Reads to the end and closes. */
    static ByteSearch in(InputStream content, Charset charset, String... words) throws IOException {
        ByteSearch search = new ByteSearch(charset, words);
        try (content) {
            search.read(content);
        }
        return search;
    }

    boolean found(String word) {
        return found.contains(word);
    }

    boolean foundAny() {
        return !found.isEmpty();
    }

    private void read(InputStream content) throws IOException {
        String kept = "";
        for (byte[] block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
            String text = kept + new String(block, StandardCharsets.ISO_8859_1);
            wanted.forEach((word, bytes) -> {
                if (text.contains(bytes)) {
                    found.add(word);
                }
            });
            kept = text.substring(Math.max(0, text.length() - overlap));
        }
    }
}
