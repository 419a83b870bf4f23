package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

import id.balai.browser.ArticleForm;
import id.balai.browser.Browser;
import id.balai.browser.DemoSite;
import id.balai.browser.Inspection;
import id.balai.browser.LookedAtPages;
import id.balai.browser.NeedsBrowser;
import id.balai.browser.Office;
import id.balai.browser.Person;
import id.balai.browser.Typeface;
import id.balai.packaged.PackedFile;

/** Every page of the office as its staff meet it, at a desk and on a phone. */
@NeedsBrowser
class OfficePagesIT {

    static final List<String> OF_THE_VILLAGE = LookedAtPages.names("office");

    static final List<Arguments> OF_SOMETHING_STORED = LookedAtPages.withTheirWays("stored");

    static final List<String> OF_THE_OPERATOR = LookedAtPages.names("operator");

    @Test
    void noPageIsLeftOut() throws IOException {
        assertThat(PackedFile.at("balai.jar").inner("MICRO-INF/deploy/ROOT.war").names())
                .filteredOn(name -> name.matches("admin/.*[.]xhtml"))
                .extracting(name -> name.replaceAll("admin/|[.]xhtml", ""))
                .as("pages that the file of a feature names, see LookedAtPages")
                .isSubsetOf(Stream.of("office", "stored", "operator", "elsewhere")
                        .map(LookedAtPages::names)
                        .flatMap(Collection::stream)
                        .toList());
    }

    @Test
    void theDoorIsSound(DemoSite site, Browser browser) {
        browser.visit(site.at("/admin/"));
        assertThat(Inspection.faults(browser, "office-sign-in")).isEmpty();
        assertThat(Typeface.strangers(browser)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("OF_THE_VILLAGE")
    void isSound(String page, DemoSite site, Browser browser) {
        site.staff().admit(browser, Person.ADMINISTRATOR).open(page);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(Inspection.faults(browser, "office-" + page)).isEmpty();
        assertThat(Typeface.strangers(browser)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("OF_SOMETHING_STORED")
    void isSoundWithWhatIsStored(String page, String list, DemoSite site, Browser browser) {
        Office office = site.staff().admit(browser, Person.ADMINISTRATOR).open(list);
        office.openFirst(page);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(Inspection.faults(browser, "office-" + page + "-stored")).isEmpty();
        assertThat(Typeface.strangers(browser)).isEmpty();
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
        assertThat(Typeface.strangers(browser)).isEmpty();
    }

    @Test
    void aRefusedFormIsSound(DemoSite site, Browser browser) {
        site.staff().enter(browser, Person.ADMINISTRATOR).open("category-edit");
        browser.click("#save");
        browser.find(".ui-message-error");
        assertThat(Inspection.faults(browser, "office-refused")).isEmpty();
        assertThat(Typeface.strangers(browser)).isEmpty();
    }

    @Test
    void aQuestionBeforeDestroyingIsSound(DemoSite site, Browser browser) {
        site.staff().admit(browser, Person.ADMINISTRATOR).open("category-list");
        browser.click("#categories button.danger");
        browser.find(".ui-confirm-dialog .ui-confirmdialog-yes");
        assertThat(Inspection.faults(browser, "office-question")).isEmpty();
        assertThat(Typeface.strangers(browser)).isEmpty();
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
        assertThat(Typeface.strangers(browser)).isEmpty();
    }
}
