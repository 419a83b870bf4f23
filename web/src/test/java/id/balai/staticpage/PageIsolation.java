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
import id.balai.staticpage.service.PageHistory;
import id.balai.staticpage.service.PublicPages;
import id.balai.staticpage.service.StaticPages;

@Dependent
class PageIsolation implements IsolationPart {

    @Inject
    StaticPages staticPages;

    @Inject
    PageHistory history;

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
        calls.put("PageHistory.list", () -> history.list(id));
        calls.put("PageHistory.changes", () -> history.changes(id, null));
        calls.put("PageHistory.find", () -> history.find(id, 1));
        calls.put("PageHistory.restore", () -> history.restore(id, version, 1));
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
