package id.balai.content.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Named;

import id.balai.content.Category;
import id.balai.content.service.Categories;

/** The categories that a form offers, and the converter between one of them and its id. */
@Named
@RequestScoped
public class CategoryChoices implements Converter<Category> {

    @EJB
    Categories categories;

    private List<Category> all;

    public List<Category> getAll() {
        if (all == null) {
            all = categories.list();
        }
        return all;
    }

    /** A category that somebody has deleted meanwhile is none: the form asks for another. */
    @Override
    public Category getAsObject(FacesContext context, UIComponent component, String id) {
        return getAll().stream()
                .filter(category -> category.getId().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Category category) {
        return category == null ? "" : category.getId().toString();
    }
}
