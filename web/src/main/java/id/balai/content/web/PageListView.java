package id.balai.content.web;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.content.PageSummary;
import id.balai.content.service.StaticPages;
import id.balai.shared.Tree;
import id.balai.shared.web.Announcement;

/** The pages that stay, each after the one it lies under. */
@Named
@ViewScoped
public class PageListView implements Serializable {

    @EJB
    StaticPages pages;

    private List<Tree.Branch<PageSummary>> list;

    @PostConstruct
    void load() {
        list = pages.tree().flat();
    }

    public void delete(PageSummary page) {
        pages.delete(page.id(), page.version());
        load();
        Announcement.say("admin.staticPage.deleted", page.title());
    }

    public List<Tree.Branch<PageSummary>> getList() {
        return list;
    }
}
