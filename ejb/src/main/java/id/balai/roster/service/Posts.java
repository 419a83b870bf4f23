package id.balai.roster.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.Post;
import id.balai.roster.RosterPermission;
import id.balai.roster.TenureSummary;
import id.balai.roster.Term;
import id.balai.shared.Arranged;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.shared.Tree;
import id.balai.shared.service.DatabaseRefusal;
import id.balai.village.service.VillageDay;

/** The posts of the village government. */
@Stateless
@RolesAllowed(RosterPermission.EDIT)
public class Posts {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    ReadingTenures tenures;

    @EJB
    ArrangingPosts arranging;

    @EJB
    VillageDay day;

    @EJB
    StandardPosts standard;

    /** All of them, retired ones included, in the village's order. */
    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public Tree<Post> tree() {
        return Tree.of(em.createNamedQuery("Post.all", Post.class).getResultList(), Post::getId, Post::getSuperiorId);
    }

    @RolesAllowed({RosterPermission.EDIT, RosterPermission.APPOINT})
    public Optional<Post> find(long id) {
        return Optional.ofNullable(em.find(Post.class, id));
    }

    /**
     * Stores a new post or the changes to one. It comes last under a superior that is new to it.
     *
     * @throws RuleViolation when it would lie under itself, or have fewer seats than definitive holders
     */
    public Post save(Post edited) {
        Tree<Post> tree = tree();
        Post stored = edited.getId() == null ? new Post() : lock(edited.getId());
        StaleEdit.refuse(stored, edited.getVersion());
        tree.requireParent(edited.getId(), edited.getSuperiorId(), "post.superior.", "superior");
        boolean moves = stored.getId() == null || !Objects.equals(stored.getSuperiorId(), edited.getSuperiorId());
        boolean narrows = stored.getId() != null && edited.getSeats() < stored.getSeats();
        stored.change(edited);
        if (narrows) {
            requireSeats(stored);
        }
        if (moves) {
            arranging.placeLast(stored, tree);
        }
        if (stored.getId() == null) {
            arranging.address(stored);
            em.persist(stored);
        }
        em.flush();
        return stored;
    }

    /** Moves a post one place up or down among those under the same superior; at the end it stays. */
    public void move(long id, boolean up) {
        arranging.move(require(id), up, tree());
    }

    /** Puts posts into the given order of their ids; only the order among those under one superior counts. */
    public void arrange(List<Long> inOrder) {
        Arranged.arrange(inOrder.stream().map(this::require).toList());
        em.flush();
    }

    /**
     * A post that there is no more; its history stays.
     *
     * @throws RuleViolation while somebody serves in it, or posts stand under it
     */
    public void retire(long id) {
        Post post = require(id);
        if (tenures.ofPost(id).stream().anyMatch(TenureSummary::serving)) {
            throw new RuleViolation("post.held", null, post.getTitle());
        }
        long below = em.createNamedQuery("Post.activeBelow", Long.class)
                .setParameter("superior", id)
                .getSingleResult();
        if (below > 0) {
            throw new RuleViolation("post.hasBelow", null, below);
        }
        post.retire();
        em.flush();
    }

    public void revive(long id) {
        require(id).revive();
        em.flush();
    }

    /** @throws RuleViolation when anybody ever held it, posts stand under it, or a part of the village is led by it */
    public void delete(long id) {
        Post post = require(id);
        if (!tenures.ofPost(id).isEmpty()) {
            throw new RuleViolation("post.history", null, post.getTitle());
        }
        int below = tree().children(id).size();
        if (below > 0) {
            throw new RuleViolation("post.hasBelow", null, below);
        }
        em.remove(post);
        DatabaseRefusal.REFERRED_TO.flush(em, () -> new RuleViolation("post.inUse", null, post.getTitle()));
    }

    /** Adds the posts of Permendagri 84/2015, with duties to adapt, to a village that has none. */
    public void addStandard() {
        if (!tree().isEmpty()) {
            throw new RuleViolation("post.standard.notEmpty");
        }
        standard.add();
    }

    private void requireSeats(Post post) {
        post.requireSeatsFor(
                em.createNamedQuery("Term.ofPost", Term.class)
                        .setParameter("post", post.getId())
                        .getResultList(),
                day.today());
    }

    /** An appointment at the same moment waits, or is waited for. Reads the post anew, so it goes before any change. */
    private Post lock(long id) {
        Post stored = require(id);
        em.lock(stored, LockModeType.PESSIMISTIC_WRITE);
        return stored;
    }

    private Post require(long id) {
        return find(id).orElseThrow(() -> new RuleViolation("post.gone"));
    }
}
