package id.balai.media.service;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import id.balai.media.FileType;
import id.balai.shared.RuleViolation;

/**
 * A picture in all sizes in which it is served, in temporary files that are gone when this is closed.
 *
 * @param sizes smallest first
 */
public record RenderedPicture(FileType type, List<Rendition> sizes) implements AutoCloseable {

    /** Decoding takes much memory, so that one picture at a time is enough for a small server. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private static final int PATIENCE_SECONDS = 90;
    private static final Logger LOG = Logger.getLogger(RenderedPicture.class.getName());

    public record Rendition(PictureSize size, TemporaryFile file) {}

    /** @throws RuleViolation when it cannot be read or has too many pixels, too many others wait, or the disk is full */
    static RenderedPicture of(Path upload, FileType type) {
        takeTurn();
        try {
            return render(PictureDecoder.decode(upload, type), type);
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // readers answer nonsense with whatever exception they happen to run into
            LOG.log(Level.FINE, "A picture could not be read", unreadable);
            throw new RuleViolation("media.broken");
        } finally {
            TURN.release();
        }
    }

    private static void takeTurn() {
        try {
            if (!TURN.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleViolation("media.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("media.busy");
        }
    }

    private static RenderedPicture render(BufferedImage largest, FileType source) throws IOException {
        FileType type = PictureEncoder.bestFor(largest, source);
        RenderedPicture rendered = new RenderedPicture(type, new ArrayList<>());
        try {
            for (PictureSize size : new PictureSize(largest.getWidth(), largest.getHeight()).served()) {
                BufferedImage scaled = size.width() == largest.getWidth() ? largest : Scaling.to(size, largest);
                rendered.sizes.add(new Rendition(size, PictureEncoder.write(scaled, type)));
            }
            return rendered;
        } catch (IOException | RuntimeException failed) {
            rendered.close();
            throw failed;
        }
    }

    PictureSize largest() {
        return sizes.get(sizes.size() - 1).size();
    }

    @Override
    public void close() {
        sizes.forEach(rendition -> rendition.file().close());
    }
}
