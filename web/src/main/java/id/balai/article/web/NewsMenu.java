package id.balai.article.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.article.CategoryCount;
import id.balai.article.service.PublicCategories;
import id.balai.shared.Slug;
import id.balai.shared.Tree;

/** The headings that readers can choose from: only those with something to read. */
@Named
@RequestScoped
public class NewsMenu {

    private static final int MOTIFS = 4;

    @EJB
    PublicCategories published;

    private List<CategoryCount> categories;

    @PostConstruct
    void load() {
        categories = published.tree().flat().stream()
                .map(Tree.Branch::item)
                .filter(category -> category.articles() > 0)
                .toList();
    }

    public List<CategoryCount> getCategories() {
        return categories;
    }

    /** Which of the four drawn patterns stands for a category: neighbours in the menu differ. */
    public int motif(Slug category) {
        int place = 0;
        while (place < categories.size() && !categories.get(place).slug().equals(category)) {
            place++;
        }
        return place % MOTIFS + 1;
    }
}
