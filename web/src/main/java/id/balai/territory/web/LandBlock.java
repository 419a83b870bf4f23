package id.balai.territory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import id.balai.shared.web.PageBlock;
import id.balai.shared.web.PageBlock.Region;

/** The village's land on the front page. */
@ApplicationScoped
public class LandBlock {

    @Produces
    PageBlock land() {
        return new PageBlock(Region.FRONT_BELOW, 30, "/WEB-INF/includes/home-territory.xhtml");
    }
}
