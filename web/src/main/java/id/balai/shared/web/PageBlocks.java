package id.balai.shared.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.Placed;
import id.balai.shared.web.PageBlock.Region;

/** The blocks that features bring to pages that are nobody's own. */
@Named
@ApplicationScoped
public class PageBlocks {

    private final Map<Region, List<PageBlock>> blocks = new EnumMap<>(Region.class);

    @Inject
    Instance<PageBlock> brought;

    @PostConstruct
    void gather() {
        brought.stream()
                .collect(Collectors.groupingBy(PageBlock::region))
                .forEach((region, all) -> blocks.put(region, Placed.inOrder(all.stream())));
    }

    /** In their order. */
    public List<PageBlock> at(Region region) {
        return blocks.getOrDefault(region, List.of());
    }
}
