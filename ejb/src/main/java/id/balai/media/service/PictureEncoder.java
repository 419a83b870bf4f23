package id.balai.media.service;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import id.balai.media.FileType;
import id.balai.shared.RuleViolation;

/** Writes pictures anew, so that nothing but the picture is left of what was uploaded. */
final class PictureEncoder {

    private static final float JPEG_QUALITY = 0.8f;

    private PictureEncoder() {}

    /**
     * PNG for what has transparent parts, and where it is hardly larger, as for drawings and screens; else JPEG.
     *
     * @param source a photograph that came as JPEG stays one
     */
    static FileType bestFor(BufferedImage picture, FileType source) throws IOException {
        if (picture.getColorModel().hasAlpha()) {
            return FileType.PNG;
        }
        return source != FileType.JPEG && trial(picture, FileType.PNG) <= trial(picture, FileType.JPEG)
                ? FileType.PNG
                : FileType.JPEG;
    }

    private static long trial(BufferedImage picture, FileType type) throws IOException {
        try (TemporaryFile file = write(picture, type)) {
            return Files.size(file.path());
        }
    }

    static TemporaryFile write(BufferedImage picture, FileType type) throws IOException {
        TemporaryFile file = TemporaryFile.create();
        try {
            write(picture, type, file.path());
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    /** @throws RuleViolation when there is no room for it */
    static void write(BufferedImage picture, FileType type, Path file) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(type.extension()).next();
        try (ImageOutputStream out = new DiskFailure.ToldApart(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters(writer, type));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam parameters(ImageWriter writer, FileType type) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        if (type == FileType.JPEG) {
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            parameters.setCompressionQuality(JPEG_QUALITY);
        } else {
            // of a writer that loses nothing: the smallest file
            parameters.setCompressionQuality(0);
        }
        return parameters;
    }
}
