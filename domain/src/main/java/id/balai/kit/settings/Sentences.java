package id.balai.kit.settings;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;

/** What Balai says to whoever starts it, from a bundle in the language of the console. */
public final class Sentences {

    private final ResourceBundle texts;

    /** The bundle lies beside the class that speaks. */
    public Sentences(Class<?> speaker, String bundle, Map<String, String> env) {
        texts = ResourceBundle.getBundle(
                speaker.getPackageName() + "." + bundle, StarterLanguage.of(env), speaker.getClassLoader());
    }

    /** The text under the key with its gaps filled; arguments that are not text are shown as they print. */
    public String say(String key, Object... arguments) {
        Object[] printed = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            printed[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(printed);
    }
}
