package id.balai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the office as its staff meet it, at a desk and on a phone. */
@NeedsBrowser
class OfficePagesIT {

    @Test
    void theDoorIsSound(DemoSite site, Browser browser) {
        browser.visit(site.at("/admin/"));
        assertThat(Inspection.faults(browser, "office-sign-in")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index",
                "article-list",
                "article-edit",
                "category-list",
                "category-edit",
                "notice-list",
                "notice-edit",
                "office-hours",
                "office-exception-edit",
                "holiday-list",
                "links",
                "social-link-edit",
                "partner-edit",
                "village-edit",
                "user-list",
                "user-add",
                "profile",
                "password"
            })
    void isSound(String page, DemoSite site, Browser browser) {
        site.staff().enter(browser, Person.ADMINISTRATOR).open(page);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(Inspection.faults(browser, "office-" + page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "article-list, article-edit",
        "article-list, article-preview",
        "category-list, category-edit",
        "notice-list, notice-edit",
        "links, social-link-edit",
        "links, partner-edit",
        "user-list, user-manage"
    })
    void isSoundWithWhatIsStored(String list, String page, DemoSite site, Browser browser) {
        Office office = site.staff().enter(browser, Person.ADMINISTRATOR).open(list);
        office.openFirst(page);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(Inspection.faults(browser, "office-" + page + "-stored")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "village-list", "village-add", "village-manage", "profile"})
    void isSoundForTheOperator(String page, DemoSite site, Browser browser) {
        Office office = site.staff().enter(browser, Person.OPERATOR);
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
        site.staff().enter(browser, Person.ADMINISTRATOR).open("category-list");
        browser.click("#categories button.danger");
        browser.find(".ui-confirm-dialog .ui-confirmdialog-yes");
        assertThat(Inspection.faults(browser, "office-question")).isEmpty();
    }

    @Test
    void theEditorsTableToolsAndQuestionsAreSound(DemoSite site, Browser browser) {
        ArticleForm.find(site.staff().enter(browser, Person.ADMINISTRATOR), "(KPMD)");
        browser.click("#body-editor td");
        browser.find("[data-command=rowAfter]");
        assertThat(Inspection.faults(browser, "office-editor-table")).isEmpty();
        browser.click("[data-command=link]");
        browser.find("dialog.editor-dialog [name=address]");
        assertThat(Inspection.faults(browser, "office-editor-question")).isEmpty();
    }

    @Test
    void theFurtherActionsOfARowAreSound(DemoSite site, Browser browser) {
        site.staff().enter(browser, Person.ADMINISTRATOR).open("article-list");
        browser.click("#articles .ui-menubutton button");
        browser.find(".ui-menu .ui-menuitem-link");
        assertThat(Inspection.faults(browser, "office-row-actions")).isEmpty();
    }
}
