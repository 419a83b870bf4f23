package id.balai.media;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Function;

import id.balai.shared.RuleViolation;

/**
 * What came of uploading a file.
 *
 * @param refusal null when it was taken
 * @param heap bytes that were in use at the highest beyond those before
 */
record Attempt(HostileFile file, Media media, String refusal, long milliseconds, long heap) {

    static Attempt of(HostileFile file, Function<InputStream, Media> upload) {
        InputStream content = file.content().open();
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before =
                pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long begun = System.nanoTime();
        Media media = null;
        String refusal = null;
        try {
            media = upload.apply(content);
        } catch (RuleViolation refused) {
            refusal = refused.key();
        }
        long took = (System.nanoTime() - begun) / 1_000_000;
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new Attempt(file, media, refusal, took, Math.max(0, peak - before));
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    String line() {
        String gave = media == null
                ? refusal
                : "taken as %s \"%s\"%s"
                        .formatted(
                                media.getType().label(),
                                media.getName(),
                                media.isPicture() ? " " + media.getWidth() + " x " + media.getHeight() : "");
        return "%-40s %-50s %6d ms %5d MB%n".formatted(file.kind(), gave, milliseconds, heap >> 20);
    }
}
