package id.balai.installation.service;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.logging.Logger;

import id.balai.settings.Settings;
import id.balai.settings.StarterLanguage;

/** How to sign in for the first time: told once, to the launcher that started this process or else to the log. */
record FirstSignIn(
        Settings settings,
        String administrator,
        String administratorPassword,
        String operator,
        String operatorPassword) {

    private static final Logger LOG = Logger.getLogger("id.balai.installation");

    /** The launcher says by this property that it is there, and takes the sentence from the other. */
    private static final String LAUNCHER = "balai.launcher";

    private static final String SENTENCE = "balai.firstSignIn";

    void tell() {
        if (Boolean.getBoolean(LAUNCHER)) {
            System.setProperty(SENTENCE, sentence());
        } else {
            LOG.info(this::sentence);
        }
    }

    String sentence() {
        String forAdministrator = settings.administratorPassword().isPresent()
                ? text("signIn.administratorGiven", administrator)
                : text("signIn.administrator", administrator, administratorPassword);
        String forOperator = settings.operatorPassword().isPresent()
                ? text("signIn.operatorGiven", operator)
                : text("signIn.operator", operator, operatorPassword);
        return forAdministrator + "; " + forOperator + " (" + text("signIn.once") + ")";
    }

    private static String text(String key, Object... arguments) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("id.balai.installation.messages", StarterLanguage.of(System.getenv()));
        return MessageFormat.format(bundle.getString(key), arguments);
    }
}
