package id.balai.staticpage.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.shared.Tree;
import id.balai.staticpage.PageSummary;
import id.balai.staticpage.service.StaticPages;

/** The pages that a form offers, each after the one it lies under. */
@Named
@RequestScoped
public class PageChoices {

    @EJB
    StaticPages pages;

    private Tree<PageSummary> tree;

    private Tree<PageSummary> tree() {
        if (tree == null) {
            tree = pages.tree();
        }
        return tree;
    }

    public List<Tree.Branch<PageSummary>> getAll() {
        return tree().flat();
    }

    /** What a page can be put under: neither itself nor what lies under it. @param id null for a new one */
    public List<Tree.Branch<PageSummary>> above(Long id) {
        return getAll().stream()
                .filter(branch -> id == null || !tree().isWithin(branch.item().id(), id))
                .toList();
    }
}
