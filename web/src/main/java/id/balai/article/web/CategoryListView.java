package id.balai.article.web;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.article.Category;
import id.balai.article.service.Categories;
import id.balai.shared.Tree;
import id.balai.shared.web.Announcement;

/** The headings that articles stand under, each after the one it lies under. */
@Named
@ViewScoped
public class CategoryListView implements Serializable {

    @EJB
    Categories categories;

    private List<Tree.Branch<Category>> list;

    @PostConstruct
    void load() {
        list = categories.tree().flat();
    }

    public void delete(Category category) {
        categories.delete(category.getId());
        load();
        Announcement.say("admin.category.deleted", category.getName());
    }

    public List<Tree.Branch<Category>> getList() {
        return list;
    }
}
