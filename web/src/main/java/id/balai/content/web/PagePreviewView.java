package id.balai.content.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

import id.balai.content.StaticPage;
import id.balai.content.service.StaticPages;
import id.balai.shared.web.Asked;
import id.balai.shared.web.Messages;

/** A page as it will look, for those who may edit it. */
@Named
@RequestScoped
public class PagePreviewView {

    @EJB
    StaticPages pages;

    private long id;
    private StaticPage page;

    public void load() {
        page = Asked.orNotFound(pages.find(id));
    }

    public String getBody() {
        Messages messages = Messages.of(FacesContext.getCurrentInstance());
        return ReadableBody.of(page.getBody(), messages.text("article.public.table"));
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
