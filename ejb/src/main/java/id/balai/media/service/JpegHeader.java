package id.balai.media.service;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.balai.shared.RuleViolation;

/**
 * What has to be known of a JPEG before it is decoded, read from its markers alone.
 *
 * @param orientation how the camera was held, 1 to 8 as in EXIF; 1 when it does not say
 */
record JpegHeader(int width, int height, int orientation) {

    /** A picture that grows clearer in many passes; each decodes all of it again. */
    private static final int MOST_SCANS = 60;

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int EXIF = 0xe1;

    /** @throws RuleViolation when the markers make no sense, the end is missing, or decoding would take far too long */
    static JpegHeader of(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 64 * 1024))) {
            return new Markers(in).read();
        } catch (EOFException cutOff) {
            throw new RuleViolation("media.broken");
        }
    }

    private static final class Markers {

        private final DataInputStream in;
        private int width;
        private int height;
        private int orientation = 1;
        private int scans;

        Markers(DataInputStream in) {
            this.in = in;
        }

        JpegHeader read() throws IOException {
            in.skipNBytes(2);
            for (int marker = next(); marker != END; marker = next()) {
                segment(marker);
            }
            if (width < 1 || height < 1 || scans < 1) {
                throw new RuleViolation("media.broken");
            }
            return new JpegHeader(width, height, orientation);
        }

        private void segment(int marker) throws IOException {
            if (marker == 0x01 || marker >= 0xd0 && marker <= 0xd7) {
                return;
            }
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                throw new RuleViolation("media.broken");
            }
            byte[] content = in.readNBytes(length);
            if (content.length < length) {
                throw new EOFException();
            }
            if (isFrame(marker) && length >= 6) {
                height = unsigned(content, 1);
                width = unsigned(content, 3);
            } else if (marker == EXIF) {
                orientation = ExifOrientation.in(content).orElse(orientation);
            } else if (marker == START_OF_SCAN && ++scans > MOST_SCANS) {
                throw new RuleViolation("media.broken");
            }
        }

        /** The marker that follows, over whatever stands before it: the compressed picture itself after a scan's head. */
        private int next() throws IOException {
            while (true) {
                if (in.readUnsignedByte() == 0xff) {
                    int code = in.readUnsignedByte();
                    while (code == 0xff) {
                        code = in.readUnsignedByte();
                    }
                    if (code != 0) {
                        return code;
                    }
                }
            }
        }

        private static boolean isFrame(int marker) {
            return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        }

        private static int unsigned(byte[] content, int at) {
            return (content[at] & 0xff) << 8 | content[at + 1] & 0xff;
        }
    }
}
