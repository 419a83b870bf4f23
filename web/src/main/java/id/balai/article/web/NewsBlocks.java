package id.balai.article.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import id.balai.frame.web.PageParameter;
import id.balai.shared.web.PageBlock;
import id.balai.shared.web.PageBlock.Region;

/** News on the front page, and what waits for writers on the first page of the office. */
@ApplicationScoped
public class NewsBlocks {

    @Produces
    PageParameter numberOfPage() {
        return RequestedPage.NUMBER_OF_PAGE;
    }

    @Produces
    PageBlock lead() {
        return new PageBlock(Region.FRONT_LEAD, 10, "/WEB-INF/includes/home-lead.xhtml");
    }

    @Produces
    PageBlock headings() {
        return new PageBlock(Region.FRONT_SIDE, 20, "/WEB-INF/includes/news-side.xhtml");
    }

    @Produces
    PageBlock latest() {
        return new PageBlock(Region.FRONT_BELOW, 10, "/WEB-INF/includes/home-latest.xhtml");
    }

    @Produces
    PageBlock months() {
        return new PageBlock(Region.FRONT_BELOW, 40, "/WEB-INF/includes/home-months.xhtml");
    }

    @Produces
    PageBlock attention() {
        return new PageBlock(Region.OFFICE_WAITING, 40, "/WEB-INF/includes/dashboard-attention.xhtml");
    }

    @Produces
    PageBlock articles() {
        return new PageBlock(Region.OFFICE_WAITING, 50, "/WEB-INF/includes/dashboard-articles.xhtml");
    }

    @Produces
    PageBlock mostRead() {
        return new PageBlock(Region.OFFICE_OVERVIEW, 10, "/WEB-INF/includes/dashboard-reads.xhtml");
    }
}
