package id.balai.operation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import id.balai.shared.web.PageBlock;
import id.balai.shared.web.PageBlock.Region;

/** Where the operator begins. */
@ApplicationScoped
public class OperatorBlock {

    @Produces
    PageBlock villages() {
        return new PageBlock(Region.OFFICE_BELOW, 10, "/WEB-INF/includes/dashboard-operator.xhtml");
    }
}
