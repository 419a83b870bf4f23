package id.balai.shared.service;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

import id.balai.kit.settings.Sentences;

/** The database could not be brought to the form this Balai needs. The message is a sentence for whoever starts Balai. */
public class UnusableDatabase extends RuntimeException {

    private UnusableDatabase(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static UnusableDatabase because(FlywayException failure) {
        Sentences sentences = new Sentences(UnusableDatabase.class, "database", System.getenv());
        String key = failure instanceof FlywayValidateException ? "foreign" : "failed";
        return new UnusableDatabase(sentences.say(key, innermost(failure)), failure);
    }

    private static String innermost(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).strip().lines().findFirst().orElse("");
    }
}
