package id.balai.menu.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import id.balai.menu.SectionContent;
import id.balai.shared.Placed;
import id.balai.shared.service.Step;
import id.balai.shared.service.VillageRevision;
import id.balai.shared.service.VillageRevisions;

/**
 * The pages that every site has, and which of them hold something in the current village: found out once for each of its
 * changes, not once for each page.
 */
@Step
@ApplicationScoped
public class PublicSections {

    /** Of villages that nobody reads right now it is forgotten. */
    private static final int MOST_VILLAGES = 2000;

    private final Map<Long, Known> byVillage = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
            return size() > MOST_VILLAGES;
        }
    });

    @Inject
    Instance<PublicSection> brought;

    @Inject
    VillageRevisions revisions;

    @Inject
    Clock clock;

    private List<PublicSection> sections;

    @PostConstruct
    void gather() {
        sections = Placed.inOrder(brought.stream());
    }

    /** In the order of their places. */
    public List<PublicSection> all() {
        return sections;
    }

    public Optional<PublicSection> find(String word) {
        return sections.stream().filter(section -> section.word().equals(word)).findFirst();
    }

    /** Whether it holds anything for readers of the current village. */
    public boolean isFilled(PublicSection section) {
        Optional<VillageRevision> revision = revisions.current();
        Map<String, Answer> known = revision.map(this::knownAt).orElseGet(Map::of);
        Instant now = clock.instant();
        Answer kept = known.get(section.word());
        if (kept != null && kept.holdsAt(now)) {
            return kept.content().any();
        }
        SectionContent content = section.content();
        if (revision.isPresent() && revision.equals(revisions.current())) {
            known.put(section.word(), new Answer(content, now));
        }
        return content.any();
    }

    private Map<String, Answer> knownAt(VillageRevision revision) {
        return byVillage
                .compute(
                        revision.village(),
                        (village, known) ->
                                known != null && known.revision().equals(revision) ? known : new Known(revision))
                .answers();
    }

    private record Known(VillageRevision revision, Map<String, Answer> answers) {

        Known(VillageRevision revision) {
            this(revision, new ConcurrentHashMap<>());
        }
    }

    private record Answer(SectionContent content, Instant found) {

        boolean holdsAt(Instant moment) {
            return !moment.isBefore(found) && moment.isBefore(content.until());
        }
    }
}
