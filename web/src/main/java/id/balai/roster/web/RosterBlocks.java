package id.balai.roster.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import id.balai.shared.web.PageBlock;
import id.balai.shared.web.PageBlock.Region;

/** Who serves the village on the front page, and whose term ends on the office's. */
@ApplicationScoped
public class RosterBlocks {

    @Produces
    PageBlock officials() {
        return new PageBlock(Region.FRONT_BELOW, 20, "/WEB-INF/includes/officials.xhtml");
    }

    @Produces
    PageBlock ending() {
        return new PageBlock(Region.OFFICE_WAITING, 30, "/WEB-INF/includes/dashboard-roster.xhtml");
    }
}
