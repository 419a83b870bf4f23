package id.balai.roster.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.Position;
import id.balai.shared.Permission;
import id.balai.shared.Tree;

/** The posts of the village government. */
@Stateless
@RolesAllowed(Permission.ROSTER_EDIT)
public class Positions {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** All of them, retired ones included, in the village's order. */
    public Tree<Position> tree() {
        return Tree.of(List.<Position>of(), Position::getId, Position::getSuperiorId);
    }

    public Optional<Position> find(long id) {
        return Optional.ofNullable(em.find(Position.class, id));
    }

    /** Stores a new post, last under its superior, or the changes to one. */
    public Position save(Position edited) {
        return edited;
    }

    /** Puts posts into the order of their ids; those of other superiors are ordered among themselves. */
    public void rearrange(List<Long> inOrder) {}

    /** Moves a post one place up or down among those under the same superior. */
    public void move(long id, boolean up) {}

    /** A post that there is no more; its history stays. Refused while somebody serves in it, or posts stand under it. */
    public void retire(long id) {}

    public void restore(long id) {}

    /** @throws id.balai.shared.RuleViolation when anybody ever held it, or something belongs to it */
    public void delete(long id) {}

    /** Adds the posts of Permendagri 84/2015 to a village that has none. */
    public void addStandard() {}
}
