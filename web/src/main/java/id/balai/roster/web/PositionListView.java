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
import id.balai.roster.Position;
import id.balai.roster.PublicPost;
import id.balai.roster.service.Positions;
import id.balai.roster.service.PublishedOfficials;
import id.balai.shared.Tree;

/** The posts of the village government in their order, each with who holds it today. */
@Named
@ViewScoped
public class PositionListView implements Serializable {

    @EJB
    Positions positions;

    @EJB
    PublishedOfficials officials;

    private List<Tree.Branch<Position>> rows;
    private Map<Long, PublicPost> posts;

    @PostConstruct
    void load() {
        rows = positions.tree().flat();
        posts = officials.posts().stream().collect(Collectors.toMap(PublicPost::id, Function.identity()));
    }

    public void begin() {
        positions.addStandard();
        load();
    }

    public void move(Position position, boolean up) {
        positions.move(position.getId(), up);
        load();
    }

    public List<Tree.Branch<Position>> getRows() {
        return rows;
    }

    /** Those who hold a post today; none of a retired one. */
    public List<Holder> holders(long position) {
        PublicPost post = posts.get(position);
        return post == null ? List.of() : post.holders();
    }
}
