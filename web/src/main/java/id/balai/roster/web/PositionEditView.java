package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.Post;
import id.balai.roster.PostKind;
import id.balai.roster.service.Posts;
import id.balai.roster.service.Terms;
import id.balai.shared.Tree;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** A new post, or changes to one. */
@Named
@ViewScoped
public class PositionEditView implements Serializable {

    private static final String LIST = "/admin/position-list?faces-redirect=true";

    @EJB
    Posts posts;

    @EJB
    Terms terms;

    private Long id;
    private Post post;
    private List<Tree.Branch<Post>> superiors = List.of();
    private boolean everHeld;

    public void load() {
        post = id == null ? new Post() : Found.orNotFound(posts.find(id));
        if (post != null) {
            Tree<Post> tree = posts.tree();
            superiors = tree.flat().stream()
                    .filter(branch -> id == null || !tree.isWithin(branch.item().getId(), id))
                    .toList();
            everHeld = id != null && !terms.ofPost(id).isEmpty();
        }
    }

    public String save() {
        return left("admin.post.saved", posts.save(post));
    }

    public String retire() {
        posts.retire(id);
        return left("admin.post.retired.said", post);
    }

    public String revive() {
        posts.revive(id);
        return left("admin.post.revived.said", post);
    }

    public String delete() {
        posts.delete(id);
        return left("admin.post.deleted", post);
    }

    /** A post that somebody ever held is kept for its history. */
    public boolean isDeletable() {
        return id != null && !everHeld;
    }

    public boolean isRetirable() {
        return everHeld && post.isActive();
    }

    private static String left(String key, Post post) {
        Announcement.say(key, post.getTitle());
        return LIST;
    }

    public PostKind[] getKinds() {
        return PostKind.values();
    }

    /** Those under which it may stand. */
    public List<Tree.Branch<Post>> getSuperiors() {
        return superiors;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Post getPost() {
        return post;
    }
}
