package id.balai.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures and documents made on the spot. */
class TestFiles {

    private TestFiles() {}

    /** Soft shapes with some noise, as a camera gives; always the same for a size. */
    static byte[] photograph(int width, int height) {
        return encode(scene(width, height), "jpg");
    }

    static BufferedImage scene(int width, int height) {
        var random = new Random(7);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int light = (int) (90 + 60 * Math.sin(x * 9.0 / width) + 60 * Math.cos(y * 7.0 / height));
                int noise = random.nextInt(24);
                picture.setRGB(x, y, bounded(light + noise) << 16 | bounded(light + 20) << 8 | bounded(200 - light));
            }
        }
        return picture;
    }

    private static int bounded(int value) {
        return Math.max(0, Math.min(255, value));
    }

    /** A few flat colours around a transparent corner. */
    static byte[] emblem() {
        var picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillOval(40, 40, 320, 320);
        graphics.setColor(Color.RED);
        graphics.fillRect(150, 150, 100, 100);
        graphics.dispose();
        return encode(picture, "png");
    }

    /** @param inside an object of the file, in the language of PDF */
    static byte[] pdf(int length, String inside) {
        String head = "%PDF-1.7\n1 0 obj << /Type /Catalog " + inside + " >> endobj\n%";
        String end = "\ntrailer << /Root 1 0 R >>\n%%EOF\n";
        String padding = "isi ".repeat(Math.max(0, (length - head.length() - end.length()) / 4));
        return (head + padding + end).getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] encode(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("nothing writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
