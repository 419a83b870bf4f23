package id.balai.demo.service;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.content.StaticPage;
import id.balai.shared.Slug;
import id.balai.shared.service.Step;

/** Writes the demonstration's pages into the current village. */
@Step
@Stateless
@PermitAll
public class DemoPages {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Clock clock;

    public void write() {
        Map<String, Long> written = new HashMap<>();
        for (String name : DemoFacts.lines("content/demo/pages/index.txt")) {
            DemoFacts facts = DemoFacts.of("content/demo/pages/" + name + ".properties");
            StaticPage text = new StaticPage();
            text.setTitle(facts.text("title"));
            text.setSlug(new Slug(facts.text("slug")));
            text.setSummary(facts.text("summary"));
            text.setBody(DemoFacts.read("content/demo/pages/" + name + ".html"));
            text.setPosition(Integer.parseInt(facts.text("position")));
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
