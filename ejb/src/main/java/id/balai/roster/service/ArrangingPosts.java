package id.balai.roster.service;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.Post;
import id.balai.shared.Arranged;
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

    /** One place up or down; at the end it stays. */
    public void move(Post moved, boolean up, Tree<Post> all) {
        Arranged.move(beside(moved.getSuperiorId(), all), moved, up);
        em.flush();
    }

    /** Puts it behind all others under its superior. */
    public void placeLast(Post post, Tree<Post> all) {
        post.stand(beside(post.getSuperiorId(), all).stream()
                        .filter(other -> other != post)
                        .mapToInt(Post::getOrdinal)
                        .max()
                        .orElse(0)
                + 1);
    }

    /** Gives it the address that its title suggests, with a number when another post has that one. */
    public void address(Post post) {
        Set<Slug> taken =
                new HashSet<>(em.createNamedQuery("Post.slugs", Slug.class).getResultList());
        post.answerAt(Slug.suggestedBy(post.getTitle()).unless(taken::contains));
    }

    private static List<Post> beside(Long superior, Tree<Post> all) {
        return all.flat().stream()
                .map(Tree.Branch::item)
                .filter(each -> Objects.equals(each.getSuperiorId(), superior))
                .toList();
    }
}
