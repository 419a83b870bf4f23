package id.balai.richtext.web;

import java.util.ResourceBundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** Hands the editor in the browser its words, in the language of the page. */
@Named
@RequestScoped
public class EditorTexts {

    private static final String PREFIX = "editor.";

    @Inject
    FacesContext context;

    /** All texts whose key begins with {@code editor.}, by the rest of their key. */
    public String getJson() {
        ResourceBundle texts = context.getApplication().getResourceBundle(context, "msg");
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .forEach(key -> json.add(key.substring(PREFIX.length()), texts.getString(key)));
        return json.build().toString();
    }
}
