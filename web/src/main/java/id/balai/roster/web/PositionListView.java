package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.Holder;
import id.balai.roster.Post;
import id.balai.roster.PublicPost;
import id.balai.roster.service.Posts;
import id.balai.roster.service.PublicOfficials;
import id.balai.shared.Tree;

/** The posts of the village government in their order, each with who holds it today. */
@Named
@ViewScoped
public class PositionListView implements Serializable {

    @EJB
    Posts posts;

    @EJB
    PublicOfficials officials;

    private List<Tree.Branch<Post>> rows;
    private Map<Long, PublicPost> shown;

    @PostConstruct
    void load() {
        rows = posts.tree().flat();
        shown = officials.posts().stream().collect(Collectors.toMap(PublicPost::id, Function.identity()));
    }

    public void begin() {
        posts.addStandard();
        load();
    }

    public void move(Post post, boolean up) {
        posts.move(post.getId(), up);
        load();
    }

    public List<Tree.Branch<Post>> getRows() {
        return rows;
    }

    /** Those who hold a post today; none of a retired one. */
    public List<Holder> holders(long id) {
        PublicPost post = shown.get(id);
        return post == null ? List.of() : post.holders();
    }
}
