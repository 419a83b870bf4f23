package id.balai.shared.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import jakarta.faces.component.UIViewRoot;
import jakarta.servlet.http.HttpServletRequest;

import org.omnifaces.util.Faces;

/** The texts that readers see, for classes; pages reach the same bundle as {@code msg}. */
public final class Messages {

    private static final String DAY = "d MMMM uuuu";
    private static final String BUNDLE = "id.balai.shared.web.messages";

    /** Request attribute with the locale of answers without a view: of the village, or of who works in its office. */
    private static final String LOCALE = Messages.class.getName() + ".locale";

    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /** In the language of the page that is being worked on, else of the village. */
    public static Messages ofPage() {
        UIViewRoot view = Faces.getViewRoot();
        return view == null ? of(Faces.getRequest()) : in(view.getLocale());
    }

    /** In the language that somebody told, for an answer without a view. */
    public static Messages of(HttpServletRequest request) {
        return in(request.getAttribute(LOCALE) instanceof Locale told ? told : Locale.forLanguageTag("id"));
    }

    /** Tells which language to speak when no view says so. */
    public static void speak(HttpServletRequest request, Locale locale) {
        request.setAttribute(LOCALE, locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The text with its placeholders filled, days written in full; the key itself when nobody has written one. */
    public String text(String key, Object... arguments) {
        try {
            String text = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, locale).format(written(arguments));
        } catch (MissingResourceException unwritten) {
            return key;
        }
    }

    private Object[] written(Object[] arguments) {
        return Stream.of(arguments)
                .map(each -> each instanceof LocalDate day
                        ? DateTimeFormatter.ofPattern(DAY, locale).format(day)
                        : each)
                .toArray();
    }
}
