package id.balai.staticpage.service;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.demo.service.DemoFacts;
import id.balai.demo.service.DemoPart;
import id.balai.shared.Slug;
import id.balai.shared.service.Step;
import id.balai.staticpage.StaticPage;

/** The demonstration's pages. */
@Step
@ApplicationScoped
public class DemoPages implements DemoPart {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 60;
    }

    @Override
    public void furnish() {
        Map<String, Long> written = new HashMap<>();
        for (String name : DemoFacts.lines("staticpage/demo/pages/index.txt")) {
            DemoFacts facts = DemoFacts.of("staticpage/demo/pages/" + name + ".properties");
            StaticPage text = new StaticPage();
            text.setTitle(facts.text("title"));
            text.setSlug(new Slug(facts.text("slug")));
            text.setSummary(facts.text("summary"));
            text.setBody(DemoFacts.read("staticpage/demo/pages/" + name + ".html"));
            text.setOrdinal(Integer.parseInt(facts.text("position")));
            text.setParentId(written.get(facts.text("parent")));
            Instant now = clock.instant();
            StaticPage page = new StaticPage();
            page.revise(text, now);
            page.publish(now);
            em.persist(page);
            em.flush();
            written.put(name, page.getId());
        }
    }
}
