package id.balai.article.web;

import java.io.Serializable;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.account.web.Me;
import id.balai.article.Article;
import id.balai.article.service.ArticleHistory;
import id.balai.article.service.Articles;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.writing.WritingPermission;
import id.balai.writing.web.ShownRevisions;

/** The revisions of an article: what changed between two of them, and the way back to one. */
@Named
@ViewScoped
public class ArticleHistoryView implements Serializable {

    private static final String PAGE = "/admin/article-history?faces-redirect=true&id=";

    @EJB
    Articles articles;

    @EJB
    ArticleHistory history;

    @Inject
    Me me;

    private Long id;
    private Article article;
    private final ShownRevisions revisions = new ShownRevisions();

    public void load() {
        article = Found.orNotFound(Optional.ofNullable(id).flatMap(articles::find));
        if (article == null) {
            return;
        }
        revisions.show(history.list(id), number -> history.find(id, number).orElseThrow());
    }

    public String compare() {
        return PAGE + id + "&from=" + revisions.getFrom() + "&to=" + revisions.getTo();
    }

    public String restore(int number) {
        history.restore(id, article.getVersion(), number);
        Announcement.say("admin.history.restored", number);
        return PAGE + id;
    }

    /** Restoring is a save, with the permission that a save of the article needs. */
    public boolean isRestorable() {
        return article.isSavable(me.may(WritingPermission.PUBLISH));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Article getArticle() {
        return article;
    }

    public ShownRevisions getRevisions() {
        return revisions;
    }
}
