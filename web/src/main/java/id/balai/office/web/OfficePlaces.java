package id.balai.office.web;

import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import id.balai.office.web.RecordView.Way;

/** Where the office shows records, by the word of the journal for their kind; whether somebody may go there is not asked. */
@ApplicationScoped
public class OfficePlaces {

    @Inject
    OfficeMap map;

    /** The page that shows a record. */
    public Optional<OfficePlace> of(String kind, long id) {
        return find(kind, id, Way.WHOLE, view -> true).or(() -> find(kind, id, Way.ONLY, view -> true));
    }

    /** The page that shows the versions of a record. */
    public Optional<OfficePlace> versions(String kind, long id) {
        return find(kind, id, Way.VERSIONS, view -> true);
    }

    /** The page on which two versions of a record's field are compared. */
    public Optional<OfficePlace> versions(String kind, long id, String field) {
        return find(kind, id, Way.VERSIONS, view -> view.fields().contains(field));
    }

    /** The page that holds deleted records of the kind. */
    public Optional<OfficePlace> trash(String kind) {
        return find(kind, 0, Way.TRASH, view -> true);
    }

    private Optional<OfficePlace> find(String kind, long id, Way way, Predicate<RecordView> wanted) {
        return map.showing(kind, way).stream()
                .flatMap(page -> page
                        .view(kind, way)
                        .filter(wanted)
                        .map(view -> new OfficePlace(page.getPath() + view.query(id), page.permission()))
                        .stream())
                .findFirst();
    }
}
