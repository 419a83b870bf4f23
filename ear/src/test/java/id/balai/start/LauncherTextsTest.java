package id.balai.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;

class LauncherTextsTest {

    @Test
    void areThereInBothLanguages() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    private static Set<Object> keys(String bundle) throws IOException {
        try (InputStream in = Main.class.getResourceAsStream(bundle)) {
            Properties texts = new Properties();
            texts.load(in);
            return texts.keySet();
        }
    }
}
