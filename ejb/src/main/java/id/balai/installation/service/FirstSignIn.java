package id.balai.installation.service;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.balai.kit.settings.Settings;
import id.balai.kit.settings.StarterLanguage;

/**
 * How to sign in for the first time: told once, to the launcher that started this process or else to the log.
 *
 * @param administrator empty when the first administrator comes by a {@link SetUpLink}
 */
record FirstSignIn(Settings settings, Optional<OneTime> administrator, OneTime operator) {

    /** An account, and the password that it was given unless the settings gave one. */
    record OneTime(String name, String password) {}

    private static final Logger LOG = Logger.getLogger("id.balai.installation");

    /** The launcher says by this property that it is there, and takes what it is to print from others. */
    private static final String LAUNCHER = "balai.launcher";

    private static final String SENTENCE = "balai.firstSignIn";

    void tell() {
        tell(SENTENCE, sentence());
    }

    static void tell(String property, String text) {
        if (isToldToLauncher()) {
            System.setProperty(property, text);
        } else {
            LOG.info(() -> text);
        }
    }

    static boolean isToldToLauncher() {
        return Boolean.getBoolean(LAUNCHER);
    }

    String sentence() {
        Optional<String> forAdministrator =
                administrator.map(one -> settings.administratorPassword().isPresent()
                        ? text("signIn.administratorGiven", one.name())
                        : text("signIn.administrator", one.name(), one.password()));
        String forOperator = settings.operatorPassword().isPresent()
                ? text("signIn.operatorGiven", operator.name())
                : text("signIn.operator", operator.name(), operator.password());
        return Stream.concat(forAdministrator.stream(), Stream.of(forOperator)).collect(Collectors.joining("; ")) + " ("
                + text("signIn.once") + ")";
    }

    static String text(String key, Object... arguments) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("id.balai.installation.messages", StarterLanguage.of(System.getenv()));
        return MessageFormat.format(bundle.getString(key), arguments);
    }
}
