package id.balai.staticpage.web;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.Tree;
import id.balai.staticpage.PageSummary;
import id.balai.staticpage.service.StaticPages;
import id.balai.writing.ContentKind;
import id.balai.writing.web.Deleted;
import id.balai.writing.web.JustDeleted;

/** The pages that stay, each after the one it lies under. */
@Named
@ViewScoped
public class PageListView implements Serializable {

    @EJB
    StaticPages pages;

    @Inject
    JustDeleted justDeleted;

    private List<Tree.Branch<PageSummary>> list;

    @PostConstruct
    void load() {
        list = pages.tree().flat();
    }

    public void delete(PageSummary page) {
        pages.delete(page.id(), page.version());
        load();
        justDeleted.note(List.of(new Deleted(ContentKind.PAGE, page.id(), page.title())));
    }

    public List<Tree.Branch<PageSummary>> getList() {
        return list;
    }
}
