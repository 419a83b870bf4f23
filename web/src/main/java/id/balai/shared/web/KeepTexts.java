package id.balai.shared.web;

import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.json.Json;

/** What the scripts say to the reader about text that is not saved. */
@Named
@RequestScoped
public class KeepTexts {

    private static final String KEYS = "keep.";

    /** An object with a text for each name that the scripts use. */
    public String getJson() {
        Messages messages = Messages.ofPage();
        var texts = Json.createObjectBuilder();
        Stream.of(
                        "found",
                        "stale",
                        "restore",
                        "discard",
                        "restored",
                        "kept",
                        "sessionOver",
                        "again",
                        "reopen",
                        "offline",
                        "leave")
                .forEach(name -> texts.add(name, messages.text(KEYS + name)));
        return texts.add("signIn", messages.text("error.signIn")).build().toString();
    }
}
