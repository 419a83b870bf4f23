package id.balai.demo.service;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.menu.MenuItem;
import id.balai.menu.MenuKind;
import id.balai.shared.Slug;
import id.balai.shared.service.Step;

/** The demonstration's menu over its pages, articles and categories. */
@Step
@ApplicationScoped
public class DemoMenu implements DemoPart {

    private static final int PARTS = 4;

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Override
    public int place() {
        return 70;
    }

    @Override
    public void furnish() {
        List<Long> above = new ArrayList<>();
        int ordinal = 0;
        for (String line : DemoFacts.lines("demo/menu.txt")) {
            String[] parts = line.split(" ", PARTS);
            int depth = Integer.parseInt(parts[0]);
            above.subList(depth, above.size()).clear();
            MenuItem item = leadingTo(MenuKind.valueOf(parts[1]), parts[2], parts[PARTS - 1]);
            item.place(depth == 0 ? null : above.get(depth - 1), ++ordinal);
            em.persist(item);
            em.flush();
            above.add(item.getId());
        }
    }

    private MenuItem leadingTo(MenuKind kind, String target, String label) {
        return switch (kind) {
            case PAGE -> new MenuItem(label, kind, idOf("StaticPage", target), null);
            case ARTICLE -> new MenuItem(label, kind, idOf("Article", target), null);
            case CATEGORY -> new MenuItem(label, kind, idOf("Category", target), null);
            case BUILT_IN, EXTERNAL, HEADING -> new MenuItem(label, kind, null, target);
        };
    }

    private Long idOf(String entity, String slug) {
        return em.createQuery("select e.id from " + entity + " e where e.slug = :slug", Long.class)
                .setParameter("slug", new Slug(slug))
                .getSingleResult();
    }
}
