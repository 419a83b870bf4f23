package id.balai.roster.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.Post;
import id.balai.roster.TenureSummary;
import id.balai.roster.service.Posts;
import id.balai.roster.service.Terms;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** One post: who holds it, who held it, and what can be done about it by a decree. */
@Named
@ViewScoped
public class PositionTermsView implements Serializable {

    @EJB
    Posts posts;

    @EJB
    Terms terms;

    private long id;
    private Post post;
    private List<TenureSummary> rows = List.of();

    /** Where this page of a post is. */
    static String of(long post) {
        return "/admin/position-terms?faces-redirect=true&id=" + post;
    }

    public void load() {
        post = Found.orNotFound(posts.find(id));
        if (post != null) {
            rows = terms.ofPost(id);
        }
    }

    /** Takes back what was entered by mistake. */
    public void remove(TenureSummary row) {
        terms.remove(row.id());
        load();
        Announcement.say("admin.term.removed", row.person());
    }

    /** Those who serve today. */
    public List<TenureSummary> getServing() {
        return rows.stream().filter(TenureSummary::serving).toList();
    }

    /** Those who served, and those who will. */
    public List<TenureSummary> getOthers() {
        return rows.stream().filter(row -> !row.serving()).toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Post getPost() {
        return post;
    }
}
