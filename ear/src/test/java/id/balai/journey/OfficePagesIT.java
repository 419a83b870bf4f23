package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import id.balai.packaged.PackedFile;

/** Every page of the office as its staff meet it, at a desk and on a phone. */
@NeedsBrowser
class OfficePagesIT {

    static final List<String> OF_THE_VILLAGE = List.of(
            "index",
            "article-list",
            "article-edit",
            "media-list",
            "trash-list",
            "category-list",
            "category-edit",
            "page-list",
            "page-edit",
            "menu-list",
            "menu-edit",
            "notice-list",
            "notice-edit",
            "position-list",
            "position-edit",
            "person-list",
            "person-edit",
            "decree-list",
            "decree-edit",
            "institution-list",
            "institution-edit",
            "presence-list",
            "member-import",
            "roster-settings",
            "area-list",
            "area-edit",
            "boundary-edit",
            "area-boundaries",
            "map-tiles",
            "office-hours",
            "office-exception-edit",
            "holiday-list",
            "links",
            "social-link-edit",
            "partner-edit",
            "village-edit",
            "set-up-identity",
            "set-up-hours",
            "set-up-emblem",
            "set-up-article",
            "user-list",
            "user-add",
            "journal-list",
            "profile",
            "password");

    /** Looked at by the journeys that bring what they need. */
    private static final List<String> ELSEWHERE = List.of(
            "sign-in",
            "first-administrator",
            "media-edit",
            "journal-entry",
            "term-appoint",
            "term-extend",
            "term-replace",
            "term-end",
            "member-appoint",
            "member-replace",
            "member-extend",
            "member-end",
            "member-edit");

    static final List<String> OF_THE_OPERATOR =
            List.of("index", "village-list", "village-add", "village-manage", "profile");

    /** The list that leads to a page. */
    private static final Map<String, String> LIST_OF = Map.ofEntries(
            Map.entry("article-edit", "article-list"),
            Map.entry("article-preview", "article-list"),
            Map.entry("article-history", "article-list"),
            Map.entry("category-edit", "category-list"),
            Map.entry("page-edit", "page-list"),
            Map.entry("page-preview", "page-list"),
            Map.entry("page-history", "page-list"),
            Map.entry("menu-edit", "menu-list"),
            Map.entry("notice-edit", "notice-list"),
            Map.entry("area-edit", "area-list"),
            Map.entry("boundary-edit", "area-list"),
            Map.entry("social-link-edit", "links"),
            Map.entry("partner-edit", "links"),
            Map.entry("institution-edit", "institution-list"),
            Map.entry("member-list", "institution-list"),
            Map.entry("person-edit", "person-list"),
            Map.entry("decree-edit", "decree-list"),
            Map.entry("position-terms", "position-list"),
            Map.entry("user-manage", "user-list"));

    static final Set<String> OF_SOMETHING_STORED = LIST_OF.keySet();

    @Test
    void noPageIsLeftOut() throws IOException {
        assertThat(PackedFile.at("balai.jar").inner("MICRO-INF/deploy/ROOT.war").names())
                .filteredOn(name -> name.matches("admin/.*[.]xhtml"))
                .extracting(name -> name.replaceAll("admin/|[.]xhtml", ""))
                .isSubsetOf(Stream.of(OF_THE_VILLAGE, OF_THE_OPERATOR, OF_SOMETHING_STORED, ELSEWHERE)
                        .flatMap(Collection::stream)
                        .toList());
    }

    @Test
    void theDoorIsSound(DemoSite site, Browser browser) {
        browser.visit(site.at("/admin/"));
        assertThat(Inspection.faults(browser, "office-sign-in")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("OF_THE_VILLAGE")
    void isSound(String page, DemoSite site, Browser browser) {
        site.staff().admit(browser, Person.ADMINISTRATOR).open(page);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(Inspection.faults(browser, "office-" + page)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("OF_SOMETHING_STORED")
    void isSoundWithWhatIsStored(String page, DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open(LIST_OF.get(page));
        office.openFirst(page);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(Inspection.faults(browser, "office-" + page + "-stored")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("OF_THE_OPERATOR")
    void isSoundForTheOperator(String page, DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.OPERATOR);
        if (page.equals("village-manage")) {
            office.open("village-list").openFirst(page);
        } else {
            office.open(page);
        }
        assertThat(browser.status()).isEqualTo(200);
        assertThat(Inspection.faults(browser, "operator-" + page)).isEmpty();
    }

    @Test
    void aQuestionBeforeDestroyingIsSound(DemoSite site, Browser browser) {
        site.staff().admit(browser, Person.ADMINISTRATOR).open("category-list");
        browser.click("#categories button.danger");
        browser.find(".ui-confirm-dialog .ui-confirmdialog-yes");
        assertThat(Inspection.faults(browser, "office-question")).isEmpty();
    }

    @Test
    void theEditorsTableToolsAndQuestionsAreSound(DemoSite site, Browser browser) {
        ArticleForm.find(site.staff().admit(browser, Person.ADMINISTRATOR), "mengenal lembaga kemasyarakatan desa");
        browser.click("#body-editor td");
        browser.find("[data-command=rowAfter]");
        assertThat(Inspection.faults(browser, "office-editor-table")).isEmpty();
        browser.click("[data-command=link]");
        browser.find("dialog.editor-dialog [name=address]");
        assertThat(Inspection.faults(browser, "office-editor-question")).isEmpty();
    }

    @Test
    void theFurtherActionsOfARowAreSound(DemoSite site, Browser browser) {
        site.staff().admit(browser, Person.ADMINISTRATOR).open("article-list");
        browser.click("#articles .ui-menubutton button");
        browser.find(".ui-menu .ui-menuitem-link");
        assertThat(Inspection.faults(browser, "office-row-actions")).isEmpty();
    }
}
