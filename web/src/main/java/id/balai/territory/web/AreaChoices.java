package id.balai.territory.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.Tree;
import id.balai.territory.Area;
import id.balai.territory.AreaKind;
import id.balai.territory.AreaTitle;
import id.balai.territory.HeadChoice;
import id.balai.territory.service.Areas;
import id.balai.village.web.Site;

/** What the forms about parts of the village offer, and what these are called. */
@Named
@RequestScoped
public class AreaChoices {

    @EJB
    Areas areas;

    @Inject
    Site site;

    private Tree<Area> tree;

    public List<Tree.Branch<Area>> getAll() {
        return tree().flat();
    }

    /** What a part can lie in: neither itself nor what lies in it, and nothing of the smallest kind. @param id null for a new one */
    public List<Tree.Branch<Area>> around(Long id) {
        return getAll().stream()
                .filter(branch -> branch.item().getKind() != AreaKind.RT)
                .filter(branch -> id == null || !tree().isWithin(branch.item().getId(), id))
                .toList();
    }

    private Tree<Area> tree() {
        if (tree == null) {
            tree = areas.tree();
        }
        return tree;
    }

    public AreaKind[] getKinds() {
        return AreaKind.values();
    }

    public List<HeadChoice> getPosts() {
        return areas.posts();
    }

    public List<HeadChoice> getInstitutions() {
        return areas.institutions();
    }

    public String word(AreaKind kind) {
        return AreaTitle.word(kind, hamletWord());
    }

    /** "Dusun Bakke". */
    public String title(Area area) {
        return AreaTitle.of(area.getKind(), area.getName(), hamletWord());
    }

    String hamletWord() {
        return site.getVillage().getName().getHamletWord();
    }
}
