package id.balai.journey;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture that a journey draws, different for each word, and too grainy to be small. */
final class DrawnPicture {

    private static final int SIDE = 640;

    private DrawnPicture() {}

    static Path png(Path folder, String name, Color ground) throws IOException {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(name.hashCode());
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                picture.setRGB(x, y, ground.getRGB() ^ grain.nextInt(0x20) * 0x010101);
            }
        }
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillOval(60, 60, SIDE - 120, SIDE - 120);
        pen.setColor(ground);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 72));
        pen.drawString(name.replaceFirst("\\..*", ""), 100, SIDE / 2);
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(picture, "png", file.toFile());
        return file.toAbsolutePath();
    }
}
