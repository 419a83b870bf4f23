package id.balai.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

/** Pictures with something wrong about them. */
class HostilePictures {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String PAGE = "<html><script>alert('" + HostileFiles.SECRET + "')</script></html>";

    private HostilePictures() {}

    static byte[] pngHead(int width, int height) {
        return joined(PNG, header(width, height, 8, 2), chunk("IDAT", deflated(0)), chunk("IEND", new byte[0]));
    }

    static byte[] jpegHead(int width, int height) {
        String text = "\u00ff\u00d8\u00ff\u00c0\0\u0011\u0008" + number(height) + number(width)
                + "\u0003\u0001\u0011\0\u0002\u0011\u0001\u0003\u0011\u0001"
                + "\u00ff\u00da\0\u000c\u0003\u0001\0\u0002\u0011\u0003\u0011\0\u003f\0abc\u00ff\u00d9";
        return text.getBytes(ISO_8859_1);
    }

    private static String number(int value) {
        return "" + (char) (value >> 8) + (char) (value & 0xff);
    }

    static byte[] largeGif() {
        String all = "\u00ff\u00ff\u00ff\u00ff";
        return ("GIF89a" + all + "\u0080\0\0\0\0\0\u00ff\u00ff\u00ff,\0\0\0\0" + all + "\0\u0002\u0002\u0044\u0001\0;")
                .getBytes(ISO_8859_1);
    }

    static byte[] largeWebp() {
        String body = "WEBPVP8X\n\0\0\0\0\0\0\0\u00fe\u003f\0\u00fe\u003f\0VP8 \n\0\0\0\u0030\u0001\0\u009d\u0001\u002a"
                + "\u00ff\u003f\u00ff\u003f";
        return ("RIFF" + (char) body.length() + "\0\0\0" + body).getBytes(ISO_8859_1);
    }

    static byte[] passes(int count) {
        byte[] whole = TestFiles.photograph(160, 120);
        int scan = position(whole, "\u00ff\u00da");
        var bytes = new ByteArrayOutputStream();
        bytes.write(whole, 0, scan);
        for (int i = 0; i < count; i++) {
            bytes.write(whole, scan, whole.length - 2 - scan);
        }
        bytes.write(whole, whole.length - 2, 2);
        return bytes.toByteArray();
    }

    static byte[] padded(int length) {
        return Arrays.copyOf(TestFiles.photograph(160, 120), length);
    }

    static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A small picture in palette colours, for which readers look at notes as well. */
    static byte[] notes(int megabytes) {
        byte[] name = "Comment\0\0".getBytes(ISO_8859_1);
        return joined(
                PNG,
                header(1, 1, 8, 3),
                chunk("PLTE", new byte[] {10, 20, 30}),
                chunk("zTXt", joined(name, deflated(megabytes << 20))),
                chunk("tEXt", PAGE.getBytes(ISO_8859_1)),
                chunk("IDAT", deflated(2)),
                chunk("IEND", new byte[0]));
    }

    static byte[] noise() {
        byte[] bytes = new byte[4000];
        new Random(3).nextBytes(bytes);
        return joined(PNG, header(200, 200, 8, 6), chunk("IDAT", bytes), chunk("IEND", new byte[0]));
    }

    static byte[] followed(byte[] picture) {
        return joined(picture, PAGE.getBytes(ISO_8859_1));
    }

    /** A photo that a phone took upright: the camera's own rows run sideways, and the place stands beside them. */
    static byte[] located() {
        byte[] picture = TestFiles.photograph(400, 300);
        String tiff = "MM\0*\0\0\0\u0008\0\u0002\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0"
                + "\u0088\u0025\0\u0004\0\0\0\u0001\0\0\0\u0026\0\0\0\0" + HostileFiles.SECRET;
        String exif = "Exif\0\0" + tiff;
        String segment = "\u00ff\u00e1" + number(exif.length() + 2) + exif;
        return joined(
                Arrays.copyOf(picture, 2),
                segment.getBytes(ISO_8859_1),
                Arrays.copyOfRange(picture, 2, picture.length));
    }

    static byte[] deep() {
        var picture = new BufferedImage(300, 200, BufferedImage.TYPE_USHORT_GRAY);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 300; x++) {
                picture.getRaster().setSample(x, y, 0, x * 218);
            }
        }
        return TestFiles.encode(picture, "png");
    }

    static byte[] animation() {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int shade : new int[] {0xff0000, 0x00ff00, 0x0000ff}) {
                var frame = new BufferedImage(320, 240, BufferedImage.TYPE_BYTE_INDEXED);
                for (int y = 0; y < 240; y++) {
                    for (int x = 0; x < 320; x++) {
                        frame.setRGB(x, y, 0xff000000 | shade);
                    }
                }
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] stored(String name) {
        try (InputStream in = HostilePictures.class.getResourceAsStream("/media/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(int width, int height, int depth, int colours) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) colours)
                        .array());
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = joined(name.getBytes(ISO_8859_1), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] deflated(int zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            byte[] block = new byte[64 * 1024];
            for (int left = zeros; left > 0; left -= block.length) {
                out.write(block, 0, Math.min(left, block.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int position(byte[] bytes, String text) {
        return new String(bytes, ISO_8859_1).indexOf(text);
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
