package id.balai.territory.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.kit.geometry.Boundary;
import id.balai.roster.RosterPermission;
import id.balai.shared.Arranged;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.shared.Tree;
import id.balai.territory.Area;
import id.balai.territory.HeadChoice;

/** The parts of the village: hamlets, RW and RT. */
@Stateless
@RolesAllowed(RosterPermission.EDIT)
public class Areas {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    public Tree<Area> tree() {
        return Tree.of(all(), Area::getId, Area::getParentId);
    }

    public Optional<Area> find(long id) {
        return Optional.ofNullable(em.find(Area.class, id));
    }

    /** Posts whose holder may be a head. */
    public List<HeadChoice> posts() {
        return em.createNamedQuery("Area.posts", HeadChoice.class).getResultList();
    }

    /** Institutions whose chair may be a head. */
    public List<HeadChoice> institutions() {
        return em.createNamedQuery("Area.institutions", HeadChoice.class).getResultList();
    }

    /**
     * Stores a new part, last within its larger one, or the changes to one.
     *
     * @throws RuleViolation when it does not fit into the larger part, or would lie within itself
     */
    public Area save(Area edited) {
        Area stored = edited.getId() == null ? new Area() : require(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        requireFitting(edited);
        boolean moved = !Objects.equals(stored.getParentId(), edited.getParentId());
        stored.change(edited);
        if (stored.getId() == null || moved) {
            stored.stand(all().stream().mapToInt(Area::getOrdinal).max().orElse(0) + 1);
        }
        if (stored.getId() == null) {
            em.persist(stored);
        }
        em.flush();
        return stored;
    }

    /** One place up or down in the same larger part; the first and the last stay. */
    public void move(long id, boolean up) {
        Area moved = require(id);
        List<Area> level = all().stream()
                .filter(area -> Objects.equals(area.getParentId(), moved.getParentId()))
                .toList();
        Arranged.move(level, moved, up);
        em.flush();
    }

    /** @throws RuleViolation when other parts lie in it */
    public void delete(long id) {
        Area gone = require(id);
        long below = all().stream()
                .filter(area -> gone.getId().equals(area.getParentId()))
                .count();
        if (below > 0) {
            throw new RuleViolation("area.hasParts", null, below);
        }
        em.remove(gone);
    }

    public Area draw(long id, long version, Boundary boundary, boolean schematic) {
        Area stored = require(id);
        StaleEdit.refuse(stored, version);
        stored.draw(boundary, schematic);
        em.flush();
        return stored;
    }

    /** Draws several parts at once, all of them or none. */
    public void drawAll(Map<Long, Boundary> byId, boolean schematic) {
        byId.forEach((id, boundary) -> require(id).draw(boundary, schematic));
        em.flush();
    }

    public Area erase(long id, long version) {
        Area stored = require(id);
        StaleEdit.refuse(stored, version);
        stored.erase();
        em.flush();
        return stored;
    }

    private List<Area> all() {
        return em.createNamedQuery("Area.all", Area.class).getResultList();
    }

    private Area require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("area.gone"));
    }

    private void requireFitting(Area edited) {
        Tree<Area> tree = tree();
        tree.requireParent(edited.getId(), edited.getParentId(), "area.parent.", "parent")
                .filter(larger -> !edited.getKind().fitsInto(larger.getKind()))
                .ifPresent(larger -> {
                    throw new RuleViolation("area.parent.smaller", "parent", larger.getName());
                });
        boolean outgrown = edited.getId() != null
                && tree.children(edited.getId()).stream()
                        .anyMatch(part -> !part.getKind().fitsInto(edited.getKind()));
        if (outgrown) {
            throw new RuleViolation("area.kind.tooSmall", "kind");
        }
    }
}
