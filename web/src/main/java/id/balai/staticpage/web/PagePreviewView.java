package id.balai.staticpage.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.richtext.web.ReadableBody;
import id.balai.shared.web.Found;
import id.balai.staticpage.StaticPage;
import id.balai.staticpage.service.StaticPages;

/** A page as it will look, for those who may edit it. */
@Named
@RequestScoped
public class PagePreviewView {

    @EJB
    StaticPages pages;

    @Inject
    ReadableBody readable;

    private long id;
    private StaticPage page;

    public void load() {
        page = Found.orNotFound(pages.find(id));
    }

    public String getBody() {
        return readable.of(page.getBody());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public StaticPage getPage() {
        return page;
    }
}
