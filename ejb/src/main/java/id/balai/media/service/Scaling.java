package id.balai.media.service;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, and turns them; the result has eight bits of red, green, blue (and opacity) each. */
final class Scaling {

    private Scaling() {}

    /** Halves as long as that leaves enough, so that every pixel counts, then goes to the size. */
    static BufferedImage to(PictureSize size, BufferedImage picture) {
        BufferedImage current = picture;
        int width = picture.getWidth();
        int height = picture.getHeight();
        do {
            width = Math.max(size.width(), (width + 1) / 2);
            height = Math.max(size.height(), (height + 1) / 2);
            current = draw(current, width, height);
        } while (width > size.width() || height > size.height());
        return current;
    }

    private static BufferedImage draw(BufferedImage picture, int width, int height) {
        BufferedImage drawn = blank(picture, width, height);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    /** @param orientation as a camera says it, 1 to 8; the result stands upright */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean turned = orientation >= 5;
        BufferedImage upright = blank(picture, turned ? height : width, turned ? width : height);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(picture, transform(orientation, width, height), null);
        graphics.dispose();
        return upright;
    }

    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** The same picture without the opacity that it makes no use of. */
    static BufferedImage withoutIdleOpacity(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha() || !isOpaque(picture)) {
            return picture;
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return opaque;
    }

    private static boolean isOpaque(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xff) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage blank(BufferedImage like, int width, int height) {
        boolean opacity = like.getColorModel().hasAlpha();
        return new BufferedImage(width, height, opacity ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }
}
