package id.balai.journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import id.balai.shared.web.PageBlock;
import id.balai.shared.web.PageBlock.Region;

/** The latest changes, on the first page of the office. */
@ApplicationScoped
public class ChangesBlock {

    @Produces
    PageBlock changes() {
        return new PageBlock(Region.OFFICE_OVERVIEW, 20, "/WEB-INF/includes/dashboard-changes.xhtml");
    }
}
