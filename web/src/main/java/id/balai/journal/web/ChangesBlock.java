package id.balai.journal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import id.balai.shared.web.PageBlock;
import id.balai.shared.web.PageBlock.Place;

/** The latest changes, on the first page of the office. */
@ApplicationScoped
public class ChangesBlock {

    @Produces
    PageBlock changes() {
        return new PageBlock(Place.OFFICE_OVERVIEW, 20, "/WEB-INF/includes/dashboard-changes.xhtml");
    }
}
