package id.balai.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** The process that reads pages: does what each line of its input asks for, and says in a line how that went. */
public final class LoadDriver {

    private static final int READERS = 1000;

    private final Map<String, Target[]> targets = new HashMap<>();
    private final Map<String, AtomicInteger> places = new HashMap<>();
    private final ExecutorService connections = Executors.newCachedThreadPool();

    private LoadDriver() {}

    public static void main(String[] args) throws Exception {
        LoadDriver driver = new LoadDriver();
        try (BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = asked.readLine(); line != null; line = asked.readLine()) {
                System.out.println(driver.run(line.split("\t")));
            }
        } finally {
            driver.connections.shutdownNow();
        }
    }

    private String run(String[] asked) throws IOException, InterruptedException {
        Target[] wanted = targets.computeIfAbsent(asked[1], LoadDriver::read);
        AtomicInteger place = places.computeIfAbsent(asked[1], file -> new AtomicInteger());
        long begin = System.nanoTime();
        long end = begin + Long.parseLong(asked[5]) * 1_000_000;
        List<Future<Times>> running = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(asked[4]); i++) {
            running.add(connections.submit(() -> read(asked, wanted, place, end)));
        }
        Times all = new Times();
        try {
            for (Future<Times> each : running) {
                all.add(each.get());
            }
        } catch (ExecutionException failed) {
            return "failed\t" + failed.getCause();
        }
        return all.line(System.nanoTime() - begin);
    }

    private static Times read(String[] asked, Target[] wanted, AtomicInteger place, long end) throws IOException {
        boolean zipped = Boolean.parseBoolean(asked[3]);
        Times times = new Times();
        try (HttpConnection connection = new HttpConnection(Integer.parseInt(asked[0]))) {
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                int number = place.getAndIncrement() & Integer.MAX_VALUE;
                Target target = wanted[number % wanted.length];
                String agent = asked[2].replace("#", Integer.toString(number % READERS));
                Answer answer = connection.get(target.host(), target.path(), agent, zipped);
                if (answer.status() != 200) {
                    throw new IOException(answer.status() + " for " + target);
                }
                times.add(System.nanoTime() - begun, answer.body().length);
            }
        }
        return times;
    }

    private static Target[] read(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .map(line -> line.split(" "))
                    .map(parts -> new Target(parts[0], parts[1]))
                    .toArray(Target[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Target(String host, String path) {}

    /** How long each request took, and what came. */
    private static final class Times {

        private final LongStream.Builder nanos = LongStream.builder();
        private long bytes;

        void add(long taken, int length) {
            nanos.add(taken);
            bytes += length;
        }

        void add(Times other) {
            other.nanos.build().forEach(nanos::add);
            bytes += other.bytes;
        }

        String line(long taken) {
            long[] sorted = nanos.build().sorted().toArray();
            return String.join(
                    "\t",
                    "read",
                    Integer.toString(sorted.length),
                    Long.toString(bytes),
                    Long.toString(taken),
                    Long.toString(sorted[sorted.length / 2]),
                    Long.toString(sorted[(int) (sorted.length * 0.99)]));
        }
    }
}
