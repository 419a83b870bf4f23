package id.balai.shared.web;

import java.util.Comparator;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The blocks that features bring to pages that are nobody's own. */
@Named
@ApplicationScoped
public class PageBlocks {

    @Inject
    Instance<PageBlock> brought;

    private List<PageBlock> blocks;

    @PostConstruct
    void gather() {
        blocks = brought.stream().sorted(Comparator.comparing(PageBlock::order)).toList();
    }

    /** In their order. */
    public List<PageBlock> at(PageBlock.Place place) {
        return blocks.stream().filter(block -> block.place() == place).toList();
    }
}
