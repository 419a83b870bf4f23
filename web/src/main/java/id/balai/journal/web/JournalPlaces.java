package id.balai.journal.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.account.web.Me;
import id.balai.account.web.OfficePage;
import id.balai.journal.JournalAction;
import id.balai.journal.JournalRow;
import id.balai.journal.Whereabouts;

/** Where the office keeps the records that the journal speaks of. */
@Named
@RequestScoped
public class JournalPlaces {

    private static final Map<String, String> BY_KIND = Map.ofEntries(
            Map.entry("Article", "article-edit"),
            Map.entry("Category", "category-edit"),
            Map.entry("StaticPage", "page-edit"),
            Map.entry("Media", "media-edit"),
            Map.entry("Notice", "notice-edit"),
            Map.entry("OfficeException", "office-exception-edit"),
            Map.entry("SocialLink", "social-link-edit"),
            Map.entry("Partner", "partner-edit"),
            Map.entry("Person", "person-edit"),
            Map.entry("Position", "position-terms"),
            Map.entry("Decree", "decree-edit"),
            Map.entry("User", "user-manage"));

    private static final Map<String, String> COMPARISONS =
            Map.of("Article", "article-history", "StaticPage", "page-history");
    private static final Set<String> COMPARED = Set.of("title", "summary", "body");

    @Inject
    Me me;

    /** Path of the page that shows a record, or of the trash; null when there is none, or none for this person. */
    public String of(JournalRow row) {
        String page = BY_KIND.get(row.subject().kind());
        return switch (row.whereabouts()) {
            case IN_TRASH -> path("trash-list", "");
            case THERE ->
                page == null ? null : path(page, "?id=" + row.subject().id());
            case UNKNOWN -> null;
        };
    }

    public boolean inTrash(JournalRow row) {
        return row.whereabouts() == Whereabouts.IN_TRASH;
    }

    /** Path of the page on which the two versions of a text are compared; null when no versions are kept of it. */
    public String comparison(JournalRow row, String field) {
        String page = COMPARISONS.get(row.subject().kind());
        boolean kept = page != null
                && COMPARED.contains(field)
                && row.action() == JournalAction.UPDATE
                && row.whereabouts() == Whereabouts.THERE;
        return kept
                ? path(
                        page,
                        "?id=" + row.subject().id() + "&at=" + row.happenedAt().toEpochMilli())
                : null;
    }

    /** Path of the page that shows an entry with everything it says. */
    public String whole(JournalRow row) {
        return path("journal-entry", "?id=" + row.id());
    }

    private String path(String page, String query) {
        String path = "/admin/" + page + ".xhtml";
        Optional<OfficePage> known = OfficePage.at(path).filter(found -> me.may(found.getPermission()));
        return known.map(found -> path + query).orElse(null);
    }
}
