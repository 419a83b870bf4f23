package id.balai.article.service;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.article.CategoryCount;
import id.balai.menu.MenuDestination;
import id.balai.menu.MenuEntry;
import id.balai.menu.MenuKind;
import id.balai.menu.MenuStanding;
import id.balai.menu.service.AutomaticEntries;
import id.balai.menu.service.MenuTargets;
import id.balai.shared.Tree;
import id.balai.shared.service.Step;

/** Categories that entries of the menu lead to. */
@Step
@ApplicationScoped
public class CategoryTargets implements MenuTargets, AutomaticEntries {

    @EJB
    PublicCategories published;

    @Override
    public MenuKind kind() {
        return MenuKind.CATEGORY;
    }

    @Override
    public Map<Long, MenuDestination> of(Collection<Long> ids) {
        return published.tree().flat().stream()
                .map(Tree.Branch::item)
                .collect(toMap(CategoryCount::id, CategoryTargets::destination));
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public List<MenuEntry> entries() {
        return entries(published.tree().roots());
    }

    private static List<MenuEntry> entries(List<Tree.Branch<CategoryCount>> categories) {
        return categories.stream()
                .filter(category -> category.item().articles() > 0)
                .map(category -> MenuEntry.of(
                        MenuKind.CATEGORY,
                        category.item().id(),
                        destination(category.item()),
                        entries(category.children())))
                .toList();
    }

    private static MenuDestination destination(CategoryCount category) {
        return new MenuDestination(
                category.name(), category.path(), category.articles() > 0 ? MenuStanding.SHOWN : MenuStanding.EMPTY);
    }
}
