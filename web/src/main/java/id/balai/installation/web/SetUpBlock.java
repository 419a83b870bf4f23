package id.balai.installation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import id.balai.shared.web.PageBlock;
import id.balai.shared.web.PageBlock.Region;

/** What is left of the set-up, on the first page of the office. */
@ApplicationScoped
public class SetUpBlock {

    @Produces
    PageBlock steps() {
        return new PageBlock(Region.OFFICE_WAITING, 10, "/WEB-INF/includes/dashboard-set-up.xhtml");
    }
}
