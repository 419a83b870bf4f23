package id.balai.shared.web;

import java.util.Locale;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

import org.omnifaces.util.Faces;

/** Lets a view speak the language of its village, or of who works in its office, from its first action on: not the browser's, until a template says another. */
public class SpokenLanguage extends ViewHandlerWrapper {

    public SpokenLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Messages.of(Faces.getRequest()).locale();
    }
}
