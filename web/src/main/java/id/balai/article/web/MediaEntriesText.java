package id.balai.article.web;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import id.balai.article.MediaEntry;
import id.balai.shared.web.Messages;

/** A list of pictures or documents as the script of the form writes it: {@code [{"id":7,"caption":"…"}]}. */
@FacesConverter("balai.mediaEntries")
public class MediaEntriesText implements Converter<List<MediaEntry>> {

    private static final int LONGEST_CAPTION = 300;

    @Override
    public List<MediaEntry> getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            List<MediaEntry> entries = new ArrayList<>();
            reader.readArray().getValuesAs(JsonObject.class).forEach(written -> entries.add(read(written)));
            return entries;
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException unreadable) {
            String why = Messages.ofPage().text("admin.article.media.unreadable");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, why, why), unreadable);
        }
    }

    private static MediaEntry read(JsonObject written) {
        String caption = written.getString("caption", "").strip();
        if (caption.length() > LONGEST_CAPTION) {
            throw new IllegalArgumentException("A caption is too long");
        }
        return new MediaEntry(written.getJsonNumber("id").longValueExact(), caption.isEmpty() ? null : caption);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, List<MediaEntry> entries) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        entries.forEach(entry -> written.add(Json.createObjectBuilder()
                .add("id", entry.mediaId())
                .add("caption", entry.caption() == null ? "" : entry.caption())));
        return written.build().toString();
    }
}
