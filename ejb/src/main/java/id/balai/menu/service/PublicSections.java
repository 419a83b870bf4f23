package id.balai.menu.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import id.balai.frame.service.Frames;
import id.balai.menu.SectionContent;
import id.balai.shared.Placed;
import id.balai.shared.service.Step;

/**
 * The pages that every site has, and which of them hold something in the current village: found out once for each of its
 * changes, not once for each page.
 */
@Step
@ApplicationScoped
public class PublicSections {

    @Inject
    Instance<PublicSection> brought;

    @Inject
    Frames frames;

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
        return frames.get(section.getClass(), () -> {
            SectionContent content = section.content();
            frames.holdUntil(content.until());
            return content.any();
        });
    }
}
