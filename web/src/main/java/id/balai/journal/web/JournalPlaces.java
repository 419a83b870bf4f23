package id.balai.journal.web;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.account.web.Me;
import id.balai.journal.JournalAction;
import id.balai.journal.ShownEntry;
import id.balai.journal.Subject;
import id.balai.journal.Whereabouts;
import id.balai.office.web.OfficePlace;
import id.balai.office.web.OfficePlaces;

/** Where the office keeps the records that the journal speaks of. */
@Named
@RequestScoped
public class JournalPlaces {

    @Inject
    OfficePlaces places;

    @Inject
    Me me;

    /** Path of the page that shows a record, or of the trash; null when there is none, or none for this person. */
    public String of(ShownEntry row) {
        Subject subject = row.subject();
        return switch (row.whereabouts()) {
            case IN_TRASH -> path(places.trash(subject.kind()));
            case THERE -> path(places.of(subject.kind(), subject.id()));
            case UNKNOWN -> null;
        };
    }

    public boolean inTrash(ShownEntry row) {
        return row.whereabouts() == Whereabouts.IN_TRASH;
    }

    /** Path of the page on which the two versions of a text are compared; null when no versions are kept of it. */
    public String comparison(ShownEntry row, String field) {
        if (row.action() != JournalAction.UPDATE || row.whereabouts() != Whereabouts.THERE) {
            return null;
        }
        String page = path(places.versions(row.subject().kind(), row.subject().id(), field));
        return page == null ? null : page + "&at=" + row.happenedAt().toEpochMilli();
    }

    /** Path of the page that shows an entry with everything it says. */
    public String whole(ShownEntry row) {
        return JournalOffice.ENTRY.getPath() + "?id=" + row.id();
    }

    private String path(Optional<OfficePlace> place) {
        return place.filter(found -> me.may(found.permission()))
                .map(OfficePlace::path)
                .orElse(null);
    }
}
