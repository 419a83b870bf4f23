package id.balai.settings;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Fills the gaps of a text from a bundle. */
final class Sentence {

    private Sentence() {}

    static String of(ResourceBundle texts, String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
    }
}
