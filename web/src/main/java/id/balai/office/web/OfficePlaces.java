package id.balai.office.web;

import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;

import id.balai.office.web.RecordView.Way;

/** Where in the office the signed-in person finds a record: paths within the application, empty where there is none. */
@Named
@RequestScoped
public class OfficePlaces {

    @Inject
    OfficeMap map;

    @Inject
    SecurityContext security;

    /** The page that shows a record. */
    public Optional<String> of(String kind, long id) {
        return path(kind, id, Way.WHOLE, view -> true).or(() -> path(kind, id, Way.ONLY, view -> true));
    }

    /** The page that shows the versions of a record. */
    public Optional<String> versions(String kind, long id) {
        return path(kind, id, Way.VERSIONS, view -> true);
    }

    /** The page on which two versions of a record's field are compared. */
    public Optional<String> versions(String kind, long id, String field) {
        return path(kind, id, Way.VERSIONS, view -> view.fields().contains(field));
    }

    /** The page that holds deleted records of the kind. */
    public Optional<String> trash(String kind) {
        return path(kind, 0, Way.TRASH, view -> true);
    }

    private Optional<String> path(String kind, long id, Way way, Function<RecordView, Boolean> wanted) {
        return map.pages().stream()
                .filter(page -> page.permission() != null && security.isCallerInRole(page.permission()))
                .flatMap(page -> page.view(kind, way).filter(wanted::apply).stream()
                        .map(view -> page.getPath() + view.query(id)))
                .findFirst();
    }
}
