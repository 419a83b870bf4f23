package id.balai.media.web;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.media.MediaUse;
import id.balai.media.UseStanding;
import id.balai.office.web.OfficePlaces;
import id.balai.shared.RecordReference;
import id.balai.shared.RecordedWord;

/** Where the office keeps what uses something of the library. */
@Named
@RequestScoped
public class UsePlaces {

    @Inject
    OfficePlaces places;

    /** Path of the page that shows it, its versions or the trash; null when there is none for this person. */
    public String of(MediaUse use) {
        RecordReference record = use.place();
        if (record == null) {
            return null;
        }
        String kind = RecordedWord.of(record.kind());
        Optional<String> path;
        if (use.inTrash()) {
            path = places.trash(kind);
        } else if (use.standing() == UseStanding.EARLIER) {
            path = places.versions(kind, record.id());
        } else {
            path = places.of(kind, record.id());
        }
        return path.orElse(null);
    }
}
