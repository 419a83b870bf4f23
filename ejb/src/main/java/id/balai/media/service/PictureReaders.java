package id.balai.media.service;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

import id.balai.media.FileType;

/**
 * The readers of pictures. They are found here and nowhere else: what a server or another application has put into the
 * JVM's own registry is not asked, and nothing of ours stays there when Balai is deployed anew.
 */
final class PictureReaders {

    private static final List<String> OF_THE_JDK = List.of(
            "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi",
            "com.sun.imageio.plugins.png.PNGImageReaderSpi",
            "com.sun.imageio.plugins.gif.GIFImageReaderSpi");

    private static final ServiceRegistry OURS = registry();

    private PictureReaders() {}

    static ImageReader of(FileType type) throws IOException {
        return provider(nameFor(type)).createReaderInstance();
    }

    private static String nameFor(FileType type) {
        return switch (type) {
            case JPEG -> JPEGImageReaderSpi.class.getName();
            case PNG -> OF_THE_JDK.get(1);
            case GIF -> OF_THE_JDK.get(2);
            case WEBP -> WebPImageReaderSpi.class.getName();
            default -> throw new IllegalArgumentException(type + " is no picture");
        };
    }

    private static ServiceRegistry registry() {
        ServiceRegistry registry =
                new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        Iterator<ImageReaderSpi> known =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        known.forEachRemaining(provider -> {
            if (OF_THE_JDK.contains(provider.getClass().getName())) {
                registry.registerServiceProvider(provider, ImageReaderSpi.class);
            }
        });
        // it reads through the JDK's own, which it looks for when it is registered
        registry.registerServiceProvider(new JPEGImageReaderSpi(), ImageReaderSpi.class);
        registry.registerServiceProvider(new WebPImageReaderSpi(), ImageReaderSpi.class);
        return registry;
    }

    private static ImageReaderSpi provider(String name) {
        Iterator<ImageReaderSpi> all = OURS.getServiceProviders(ImageReaderSpi.class, false);
        while (all.hasNext()) {
            ImageReaderSpi provider = all.next();
            if (provider.getClass().getName().equals(name)) {
                return provider;
            }
        }
        throw new IllegalStateException("There is no " + name);
    }
}
