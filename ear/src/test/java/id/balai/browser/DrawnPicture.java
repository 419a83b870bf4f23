package id.balai.browser;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** A round picture that a journey draws, another for each name, and too grainy to be small. */
public final class DrawnPicture {

    private static final int SIDE = 640;

    private DrawnPicture() {}

    public static Path png(Path folder, String name, Color ground) throws IOException {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Random grain = new Random(name.hashCode());
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                boolean within = Math.hypot(x - SIDE / 2, y - SIDE / 2) < SIDE / 2;
                picture.setRGB(x, y, within ? ground.getRGB() ^ grain.nextInt(0x20) * 0x010101 : 0);
            }
        }
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillOval(90, 90, SIDE - 180, SIDE - 180);
        pen.setColor(ground);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 72));
        pen.drawString(name.replaceFirst("\\..*", ""), 160, SIDE / 2);
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(picture, "png", file.toFile());
        return file.toAbsolutePath();
    }
}
