package id.balai.staticpage;

import static id.balai.isolation.Canaries.MORNING;
import static id.balai.isolation.Canaries.WORD;
import static id.balai.isolation.IsolationPart.done;

import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.shared.Slug;
import id.balai.staticpage.service.PublicPages;
import id.balai.staticpage.service.StaticPages;
import id.balai.writing.TextOwner;
import id.balai.writing.service.TextHistory;

@Dependent
class PageIsolation implements IsolationPart {

    @Inject
    StaticPages staticPages;

    @Inject
    TextHistory history;

    @Inject
    PublicPages publishedPages;

    @Override
    public int place() {
        return 80;
    }

    @Override
    public void fill(Canaries canaries) {
        StaticPage typed = new StaticPage();
        typed.setTitle(WORD);
        typed.setSlug(new Slug(WORD + "-dihapus"));
        typed.setSummary(WORD);
        typed.setBody("<p>" + WORD + "</p>");
        StaticPage deleted = new StaticPage();
        deleted.revise(typed, MORNING);
        deleted.delete(MORNING, WORD);
        canaries.keep(deleted);
        typed.setSlug(new Slug(WORD));
        StaticPage page = new StaticPage();
        page.revise(typed, MORNING);
        page.publish(MORNING);
        canaries.keep(page);
        canaries.keep(new PageAddress(page.getId(), new Slug(WORD + "-lama")));
    }

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        StaticPage page = canaries.get(StaticPage.class);
        long id = page.getId();
        long version = page.getVersion();
        calls.put("StaticPages.find", () -> staticPages.find(id));
        calls.put("StaticPages.save", () -> staticPages.save(page));
        calls.put("StaticPages.publish", () -> staticPages.publish(page));
        calls.put("StaticPages.withdraw", () -> staticPages.withdraw(page));
        calls.put("StaticPages.delete", () -> done(() -> staticPages.delete(id, version)));
        calls.put("TextHistory.current of a page", () -> history.current(TextOwner.page(id)));
        calls.put("TextHistory.list of a page", () -> history.list(TextOwner.page(id)));
        calls.put("TextHistory.changes of a page", () -> history.changes(TextOwner.page(id), null));
        calls.put("TextHistory.find of a page", () -> history.find(TextOwner.page(id), 1));
        calls.put("TextHistory.restore of a page", () -> history.restore(TextOwner.page(id), version, 1));
        calls.put("PublicPages.find", () -> publishedPages.find(page.getSlug()));
        calls.put("PublicPages.movedTo", () -> publishedPages.movedTo(new Slug(WORD + "-lama")));
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        StaticPage page = canaries.get(StaticPage.class);
        routes.site("halaman", page.path(), page.path() + "-lama");
        routes.office("page-list");
        routes.office("page-edit", page.getId());
        routes.office("page-preview", page.getId());
        routes.office("page-history", page.getId());
    }
}
