package id.balai.article.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.article.Category;
import id.balai.article.service.Categories;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** A new category, or changes to one. */
@Named
@ViewScoped
public class CategoryEditView implements Serializable {

    @EJB
    Categories categories;

    private Long id;
    private Category category;

    public void load() {
        category = id == null ? new Category() : Found.orNotFound(categories.find(id));
    }

    public String save() {
        categories.save(category);
        Announcement.say("admin.category.saved", category.getName());
        return "/admin/category-list?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Category getCategory() {
        return category;
    }
}
