package id.balai.village.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import id.balai.shared.web.PageBlock;
import id.balai.shared.web.PageBlock.Region;

/** The office's hours on the front page, and what the village still has to tell on the office's. */
@ApplicationScoped
public class VillageBlocks {

    @Produces
    PageBlock hours() {
        return new PageBlock(Region.FRONT_SIDE, 10, "/WEB-INF/includes/office-hours.xhtml");
    }

    @Produces
    PageBlock waiting() {
        return new PageBlock(Region.OFFICE_WAITING, 20, "/WEB-INF/includes/dashboard-village.xhtml");
    }
}
