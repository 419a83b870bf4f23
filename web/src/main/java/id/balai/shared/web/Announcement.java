package id.balai.shared.web;

import jakarta.faces.application.FacesMessage;

import org.omnifaces.util.Faces;

/** Tells the reader that something has been done, on this page or on the one that a redirect leads to. */
public final class Announcement {

    private Announcement() {}

    /** @param key of the text in the bundle */
    public static void say(String key, Object... arguments) {
        String text = Messages.ofPage().text(key, arguments);
        add(FacesMessage.SEVERITY_INFO, text);
    }

    /** Tells that a part of what was asked has not been done. */
    public static void warn(String text) {
        add(FacesMessage.SEVERITY_WARN, text);
    }

    private static void add(FacesMessage.Severity severity, String text) {
        Faces.getContext().addMessage(null, new FacesMessage(severity, text, text));
        Faces.getFlash().setKeepMessages(true);
    }
}
