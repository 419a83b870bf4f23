package id.balai.territory.web;

import java.util.List;

import id.balai.kit.geometry.MapDoubt;
import id.balai.kit.geometry.Place;
import id.balai.shared.web.Messages;
import id.balai.village.Hall;

/** Doubts about a map in the language of the page. */
final class MapDoubts {

    private MapDoubts() {}

    static List<String> texts(List<MapDoubt> doubts) {
        Messages messages = Messages.ofPage();
        return doubts.stream()
                .map(doubt -> messages.text(doubt.key(), doubt.arguments().toArray()))
                .toList();
    }

    /** Null while nobody knows where the office stands. */
    static Place place(Hall hall) {
        return hall.isLocated() ? Place.of(hall.getLongitude(), hall.getLatitude()) : null;
    }
}
