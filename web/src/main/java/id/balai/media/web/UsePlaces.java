package id.balai.media.web;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.media.MediaUse;
import id.balai.media.UseStanding;
import id.balai.office.web.OfficePlace;
import id.balai.office.web.OfficePlaces;
import id.balai.shared.RecordReference;
import id.balai.shared.RecordedWord;

/** Where the office keeps what uses something of the library. */
@Named
@RequestScoped
public class UsePlaces {

    @Inject
    OfficePlaces places;

    /** The page that shows it, its versions or the trash; null when there is none. */
    public OfficePlace of(MediaUse use) {
        RecordReference record = use.place();
        if (record == null) {
            return null;
        }
        String kind = RecordedWord.of(record.kind());
        Optional<OfficePlace> place;
        if (use.inTrash()) {
            place = places.trash(kind);
        } else if (use.standing() == UseStanding.EARLIER) {
            place = places.versions(kind, record.id());
        } else {
            place = places.of(kind, record.id());
        }
        return place.orElse(null);
    }
}
