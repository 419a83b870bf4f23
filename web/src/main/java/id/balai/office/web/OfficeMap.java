package id.balai.office.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import id.balai.office.web.RecordView.Way;
import id.balai.shared.Placed;
import id.balai.shared.RecordedWord;

/**
 * Every page of the office, as the features declare them. The menu, the refusal of pages and the places of records all
 * come from here; a page that nobody declares answers 404.
 */
@ApplicationScoped
public class OfficeMap {

    private final Map<String, OfficePage> pages = new HashMap<>();
    private final Map<Shown, List<OfficePage>> showing = new HashMap<>();
    private final SortedMap<OfficeGroup, List<OfficePage>> menu = new TreeMap<>();
    private final List<OfficeFeed> feeds = new ArrayList<>();

    @Inject
    @Any
    Instance<OfficeSection> sections;

    /** Two features with one page are refused when the application starts. */
    void begin(@Observes Startup event) {
        // the observation alone brings up the bean
    }

    @PostConstruct
    void read() {
        for (OfficeSection section : sections) {
            section.pages().forEach(this::add);
            section.elsewhere().forEach(this::addViews);
            feeds.addAll(section.feeds());
        }
        menu.replaceAll((group, pages) -> Placed.inOrder(pages.stream()));
    }

    private void add(OfficePage page) {
        if (pages.put(page.getPath(), page) != null) {
            throw new IllegalStateException("Two features declare the office's page " + page.name());
        }
        if (page.group() != null) {
            menu.computeIfAbsent(page.group(), unused -> new ArrayList<>()).add(page);
        }
        addViews(page);
    }

    private void addViews(OfficePage page) {
        for (RecordView view : page.views()) {
            showing.computeIfAbsent(new Shown(RecordedWord.of(view.kind()), view.way()), unused -> new ArrayList<>())
                    .add(page);
        }
    }

    /** @param path within the application; the folder itself means the dashboard */
    public Optional<OfficePage> at(String path) {
        return Optional.ofNullable(
                pages.get(path.equals(OfficePage.FOLDER) ? OfficePage.path(OfficePage.FIRST) : path));
    }

    public List<OfficePage> pages() {
        return List.copyOf(pages.values());
    }

    /** Those that show records of a kind in a way. @param kind the journal's word */
    List<OfficePage> showing(String kind, Way way) {
        return showing.getOrDefault(new Shown(kind, way), List.of());
    }

    /** The headings of the menu in their order. */
    public List<OfficeGroup> groups() {
        return List.copyOf(menu.keySet());
    }

    /** In the order of the menu. */
    public List<OfficePage> of(OfficeGroup group) {
        return List.copyOf(menu.get(group));
    }

    /** @param path within the application */
    public Optional<OfficeFeed> feed(String path) {
        return feeds.stream().filter(feed -> feed.holds(path)).findFirst();
    }

    private record Shown(String kind, Way way) {}
}
