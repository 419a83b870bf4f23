package id.balai.roster.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.Position;
import id.balai.shared.Slug;
import id.balai.shared.Tree;
import id.balai.shared.service.Step;

/** Gives posts their places among those under the same superior, and their addresses. */
@Step
@Stateless
@PermitAll
public class ArrangingPosts {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    /** Numbers them as they come; only the order among those under one superior counts. */
    public void arrange(List<Position> inOrder) {
        int ordinal = 0;
        for (Position position : inOrder) {
            position.setOrdinal(++ordinal);
        }
        em.flush();
    }

    /** One place up or down; at the end it stays. */
    public void move(Position moved, boolean up, Tree<Position> all) {
        List<Position> beside = beside(moved.getSuperiorId(), all);
        int from = beside.indexOf(moved);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < beside.size()) {
            Collections.swap(beside, from, to);
        }
        arrange(beside);
    }

    /** Puts it behind all others under its superior. */
    public void placeLast(Position position, Tree<Position> all) {
        position.setOrdinal(beside(position.getSuperiorId(), all).stream()
                        .filter(other -> other != position)
                        .mapToInt(Position::getOrdinal)
                        .max()
                        .orElse(0)
                + 1);
    }

    /** Gives it the address that its title suggests, with a number when another post has that one. */
    public void address(Position position) {
        Set<Slug> taken =
                new HashSet<>(em.createNamedQuery("Position.slugs", Slug.class).getResultList());
        position.answerAt(Slug.suggestedBy(position.getTitle()).unless(taken::contains));
    }

    private static List<Position> beside(Long superior, Tree<Position> all) {
        return new ArrayList<>(all.flat().stream()
                .map(Tree.Branch::item)
                .filter(each -> Objects.equals(each.getSuperiorId(), superior))
                .toList());
    }
}
