package id.balai.media.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.media.Attachment;
import id.balai.media.Media;
import id.balai.media.Picture;
import id.balai.media.service.MediaLibrary;
import id.balai.media.service.Pictures;
import id.balai.shared.web.Messages;

/** Entries of the library as its scripts read them. */
@RequestScoped
public class MediaJson {

    /** Wide enough for a card of the grid on a sharp screen. */
    private static final int THUMBNAIL = 320;

    @EJB
    Pictures pictures;

    @EJB
    MediaLibrary library;

    @Inject
    HttpServletRequest request;

    JsonObject one(Media media) {
        return all(List.of(media)).getJsonObject(0);
    }

    JsonArray all(Collection<Media> several) {
        Map<Long, Picture> found =
                pictures.of(several.stream().map(Media::getId).toList());
        JsonArrayBuilder array = Json.createArrayBuilder();
        Set<Long> changeable = library.changeable(several);
        several.forEach(media -> array.add(
                object(media, found.get(media.getId())).add("changeable", changeable.contains(media.getId()))));
        return array.build();
    }

    private JsonObjectBuilder object(Media media, Picture picture) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("id", media.getId())
                .add("version", media.getVersion())
                .add("kind", media.getKind().name())
                .add("name", media.getName())
                .add("hash", media.getHash())
                .add("type", media.getType().label())
                .add("length", media.getLength())
                .add("facts", MediaFacts.of(media, Messages.of(request).locale()))
                .add("alternative", media.getAlternative() == null ? "" : media.getAlternative())
                .add("decorative", media.isDecorative())
                .add("described", media.isDescribed());
        if (picture == null) {
            return object.add("src", Attachment.of(media).path());
        }
        return object.add("src", picture.src())
                .add("thumbnail", picture.src(THUMBNAIL))
                .add("srcset", picture.srcset())
                .add("width", picture.width())
                .add("height", picture.height());
    }
}
