package id.balai.journal.web;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.account.web.Me;
import id.balai.account.web.OfficePage;
import id.balai.journal.JournalAction;
import id.balai.journal.JournalRow;
import id.balai.journal.Subject;

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
            Map.entry("User", "user-manage"));

    @Inject
    Me me;

    /** Path of the page that shows a record; null when there is none, or none for this person. */
    public String of(JournalRow row) {
        Subject subject = row.subject();
        if (row.action() == JournalAction.DELETE || !BY_KIND.containsKey(subject.kind())) {
            return null;
        }
        String path = "/admin/" + BY_KIND.get(subject.kind()) + ".xhtml";
        Optional<OfficePage> page = OfficePage.at(path).filter(found -> me.may(found.getPermission()));
        return page.map(found -> path + "?id=" + subject.id()).orElse(null);
    }
}
