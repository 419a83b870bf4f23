package id.balai.media.web;

import java.util.ResourceBundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import id.balai.media.MediaLimits;

/** Hands the library's scripts their words, addresses and limits. */
@Named
@RequestScoped
public class LibrarySettings {

    private static final String PREFIX = "library.";

    @Inject
    FacesContext context;

    /** For a script element of type {@code application/json}. */
    public String getJson() {
        String office = context.getExternalContext().getRequestContextPath() + "/admin/";
        return Json.createObjectBuilder()
                .add("address", office + "media")
                .add("page", office + "media-edit.xhtml")
                .add("mostOfPicture", MediaLimits.PICTURE)
                .add("mostOfDocument", MediaLimits.DOCUMENT)
                .add("texts", texts())
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    /** All texts whose key begins with {@code library.}, by the rest of their key. */
    private JsonObjectBuilder texts() {
        ResourceBundle bundle = context.getApplication().getResourceBundle(context, "msg");
        JsonObjectBuilder texts = Json.createObjectBuilder();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .forEach(key -> texts.add(key.substring(PREFIX.length()), bundle.getString(key)));
        return texts;
    }
}
