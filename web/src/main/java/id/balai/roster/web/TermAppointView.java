package id.balai.roster.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.AppointmentOrder;
import id.balai.roster.Post;
import id.balai.roster.Term;
import id.balai.roster.service.Posts;
import id.balai.roster.service.Terms;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Appoints somebody to a post by a decree. */
@Named
@ViewScoped
public class TermAppointView implements Serializable {

    @EJB
    Posts posts;

    @EJB
    Terms terms;

    private final AppointmentOrder order = new AppointmentOrder();
    private final ShownWarnings warnings = new ShownWarnings();

    private long id;
    private Post post;

    public void load() {
        post = Found.orNotFound(posts.find(id));
    }

    public String appoint() {
        if (warnings.stop(terms.warnings(id, order))) {
            return null;
        }
        Term term = terms.appoint(id, order);
        Announcement.say("admin.term.appointed", term.getPerson().fullName(), post.getTitle());
        return PositionTermsView.of(id);
    }

    public AppointmentOrder getOrder() {
        return order;
    }

    public ShownWarnings getWarnings() {
        return warnings;
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
