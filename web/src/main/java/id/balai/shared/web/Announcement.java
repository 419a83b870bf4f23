package id.balai.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

/** Tells the reader that something has been done, on this page or on the one that a redirect leads to. */
public final class Announcement {

    private Announcement() {}

    /** @param key of the text in the bundle */
    public static void say(String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        String text = Messages.of(context).text(key, arguments);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
        external.getFlash().setKeepMessages(true);
    }
}
