package id.balai.media.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.balai.media.FileType;
import id.balai.shared.RuleViolation;

/** On a system with a file that is always full. */
@EnabledOnOs(OS.LINUX)
class DiskFailureTest {

    private static final Path FULL = Path.of("/dev/full");
    private static final Logger LOG = Logger.getLogger(DiskFailure.class.getName());

    private final List<LogRecord> told = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(handler);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileType.class,
            names = {"JPEG", "PNG"})
    void pictureOnAFullDiskIsNotCalledBroken(FileType type) {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_3BYTE_BGR);

        assertThatThrownBy(() -> PictureEncoder.write(picture, type, FULL))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("media.notWritten");
        assertThat(told).isNotEmpty().allMatch(line -> line.getLevel() == Level.SEVERE);
    }
}
