package id.balai.media.service;

import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.spi.ImageInputStreamSpi;
import javax.imageio.stream.ImageInputStream;

import com.twelvemonkeys.imageio.stream.BufferedFileImageInputStreamSpi;

import id.balai.media.FileType;
import id.balai.media.MediaLimits;
import id.balai.shared.RuleViolation;

/**
 * Reads an uploaded picture: its size first, and then the picture in no more memory than {@link #MOST_BYTES}, by leaving
 * out pixels of a very large one. What comes out is upright, of the largest size that is served, in sRGB.
 *
 * <p>Of several pictures in one file, as in an animation, the first counts.
 */
final class PictureDecoder {

    /** For the picture as it comes out of the reader; a picture of 12 megapixels fits without loss. */
    private static final long MOST_BYTES = 72L * 1024 * 1024;

    /** The reader for WebP takes the whole picture into memory, with so many bytes for each pixel. */
    private static final long WEBP_BYTES = 45;

    private static final long MOST_WEBP_PIXELS = 16_000_000;
    private static final long LEAST_WEBP_PIXELS = 2_000_000;

    /** What the conversion of unusual pictures takes beside the picture itself. */
    private static final int CONVERSION = 4;

    /** The JDK's own stream asks the system for every byte that a reader takes by itself. */
    private static final ImageInputStreamSpi BUFFERED = new BufferedFileImageInputStreamSpi();

    private PictureDecoder() {}

    /** @throws RuleViolation when it has too many pixels, or cannot be read */
    static BufferedImage decode(Path file, FileType type) throws IOException {
        if (type == FileType.PNG) {
            try (TemporaryFile bare = BarePng.of(file)) {
                return decode(bare.path(), type, 1);
            }
        } else if (type == FileType.JPEG) {
            JpegHeader header = JpegHeader.of(file);
            requireReasonable(new PictureSize(header.width(), header.height()), type);
            return decode(file, type, header.orientation());
        }
        return decode(file, type, 1);
    }

    private static BufferedImage decode(Path file, FileType type, int orientation) throws IOException {
        ImageReader reader = PictureReaders.of(type);
        try (ImageInputStream input = BUFFERED.createInputStreamInstance(file.toFile(), false, null)) {
            reader.setInput(input, true, true);
            PictureSize size = new PictureSize(reader.getWidth(0), reader.getHeight(0));
            requireReasonable(size, type);
            BufferedImage read = toSrgb(reader.read(0, parameters(reader, size)));
            PictureSize largest = orientation >= 5 ? size.turned().largest().turned() : size.largest();
            return Scaling.withoutIdleOpacity(Scaling.upright(Scaling.to(largest, read), orientation));
        } finally {
            reader.dispose();
        }
    }

    private static void requireReasonable(PictureSize size, FileType type) {
        boolean longSide = size.width() > MediaLimits.SIDE || size.height() > MediaLimits.SIDE;
        if (longSide || size.pixels() > MediaLimits.PIXELS) {
            throw new RuleViolation("media.tooManyPixels", null, size.width(), size.height());
        } else if (type == FileType.WEBP && size.pixels() > mostWebpPixels()) {
            throw new RuleViolation("media.tooManyPixels.webp", null, size.width(), size.height());
        }
    }

    /** What a third of the memory that this server may take has room for. */
    private static long mostWebpPixels() {
        long room = Runtime.getRuntime().maxMemory() / 3 / WEBP_BYTES;
        return Math.max(LEAST_WEBP_PIXELS, Math.min(MOST_WEBP_PIXELS, room));
    }

    private static ImageReadParam parameters(ImageReader reader, PictureSize size) throws IOException {
        long needed = size.pixels() * bytesPerPixel(reader);
        int step = (int) Math.ceil(Math.sqrt((double) needed / MOST_BYTES));
        ImageReadParam parameters = reader.getDefaultReadParam();
        if (step > 1) {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        return parameters;
    }

    private static int bytesPerPixel(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        if (type == null) {
            return 4 + CONVERSION;
        }
        int bits = 0;
        for (int size : type.getSampleModel().getSampleSize()) {
            bits += size;
        }
        boolean usual = type.getBufferedImageType() != BufferedImage.TYPE_CUSTOM;
        return Math.max(1, bits / 8) + (usual ? 0 : CONVERSION);
    }

    private static BufferedImage toSrgb(BufferedImage picture) {
        boolean converts = picture.getType() == BufferedImage.TYPE_CUSTOM
                && !picture.getColorModel().getColorSpace().isCS_sRGB();
        if (!converts) {
            return picture;
        }
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage converted = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        try {
            return new ColorConvertOp(null).filter(picture, converted);
        } catch (CMMException unusableProfile) {
            throw new RuleViolation("media.broken");
        }
    }
}
