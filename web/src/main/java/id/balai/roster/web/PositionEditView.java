package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.Position;
import id.balai.roster.PositionKind;
import id.balai.roster.service.Positions;
import id.balai.roster.service.Terms;
import id.balai.shared.Tree;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Asked;

/** A new post, or changes to one. */
@Named
@ViewScoped
public class PositionEditView implements Serializable {

    private static final String LIST = "/admin/position-list?faces-redirect=true";

    @EJB
    Positions positions;

    @EJB
    Terms terms;

    private Long id;
    private Position position;
    private List<Tree.Branch<Position>> superiors = List.of();
    private boolean everHeld;

    public void load() {
        position = id == null ? new Position() : Asked.orNotFound(positions.find(id));
        if (position != null) {
            Tree<Position> tree = positions.tree();
            superiors = tree.flat().stream()
                    .filter(branch -> id == null || !tree.isWithin(branch.item().getId(), id))
                    .toList();
            everHeld = id != null && !terms.ofPosition(id).isEmpty();
        }
    }

    public String save() {
        return left("admin.post.saved", positions.save(position));
    }

    public String retire() {
        positions.retire(id);
        return left("admin.post.retired.said", position);
    }

    public String revive() {
        positions.revive(id);
        return left("admin.post.revived.said", position);
    }

    public String delete() {
        positions.delete(id);
        return left("admin.post.deleted", position);
    }

    /** A post that somebody ever held is kept for its history. */
    public boolean isDeletable() {
        return id != null && !everHeld;
    }

    public boolean isRetirable() {
        return everHeld && position.isActive();
    }

    private static String left(String key, Position position) {
        Announcement.say(key, position.getTitle());
        return LIST;
    }

    public PositionKind[] getKinds() {
        return PositionKind.values();
    }

    /** Those under which it may stand. */
    public List<Tree.Branch<Position>> getSuperiors() {
        return superiors;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Position getPosition() {
        return position;
    }
}
