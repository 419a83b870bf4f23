package id.balai.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** A photo of 12 megapixels as a phone takes it that is held upright: stored lying, with a note on how to turn it. */
public final class PhonePhoto {

    /** As it is stored; upright it is the other way round. */
    public static final int WIDTH = 4032;

    public static final int HEIGHT = 3024;

    private static final float QUALITY = 0.9f;

    /** Leaves of grass and grains of soil: detail that takes room in every size. */
    private static final int[] DETAIL = {3, 17, 96};

    /** EXIF with one entry: to be turned by a quarter, clockwise. */
    private static final byte[] TURNED = HexFormat.of()
            .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001" + "00060000"
                    + "00000000");

    private PhonePhoto() {}

    public static Path jpeg(Path folder, String name) throws IOException {
        byte[] plain = encoded(scene());
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(plain, 0, 2);
            out.write(TURNED);
            out.write(plain, 2, plain.length - 2);
        }
        return file.toAbsolutePath();
    }

    private static BufferedImage scene() {
        BufferedImage scene = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) scene.getRaster().getDataBuffer()).getData();
        Random grain = new Random(12);
        int[] patches = grain.ints(1 << 16, -28, 29).toArray();
        for (int y = 0, at = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int light = 120 + 40 * y / HEIGHT + grain.nextInt(9);
                for (int size : DETAIL) {
                    light += patches[(x / size * 31 + y / size * 977 + size) & 0xffff];
                }
                pixels[at++] = bounded(light - 60);
                pixels[at++] = bounded(light);
                pixels[at++] = bounded(light - 20 - 30 * x / WIDTH);
            }
        }
        return scene;
    }

    private static byte bounded(int light) {
        return (byte) Math.max(0, Math.min(255, light));
    }

    private static byte[] encoded(BufferedImage scene) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(scene, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
