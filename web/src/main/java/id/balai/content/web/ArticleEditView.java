package id.balai.content.web;

import java.io.Serializable;
import java.time.LocalDateTime;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.account.web.Me;
import id.balai.content.Article;
import id.balai.content.ArticleStanding;
import id.balai.content.ArticleState;
import id.balai.content.service.Articles;
import id.balai.shared.Permission;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Asked;
import id.balai.statistics.service.ReadCounts;
import id.balai.village.web.OfficeTime;

/** Writing an article, from the first draft on. What another person saved meanwhile is shown beside, never overwritten unseen. */
@Named
@ViewScoped
public class ArticleEditView implements Serializable {

    @EJB
    Articles articles;

    @EJB
    ReadCounts readCounts;

    @Inject
    OfficeTime time;

    @Inject
    Me me;

    private final ArticleOvertaken overtaken = new ArticleOvertaken();

    private Long id;
    private Article article;
    private LocalDateTime publishAt;
    private Long importedReads;

    public void load() {
        article = id == null ? articles.begin() : Asked.orNotFound(articles.find(id));
        publishAt = article == null ? null : time.local(article.getPublishedAt());
        importedReads = id != null && me.may(Permission.CONTENT_PUBLISH) ? readCounts.imported(id) : null;
    }

    public String save() {
        if (isOvertaken()) {
            return null;
        }
        Article saved = articles.save(article);
        if (importedReads != null) {
            readCounts.importReads(saved.getId(), importedReads);
        }
        return done(saved, "admin.article.saved");
    }

    public String publish() {
        if (isOvertaken()) {
            return null;
        }
        Article published = articles.publish(article, time.instant(publishAt));
        return done(published, "admin.article.now." + published.standing(time.getNow()));
    }

    /** What has been typed is saved with it. */
    public String withdraw() {
        if (isOvertaken()) {
            return null;
        }
        Article saved = articles.save(article);
        return done(articles.withdraw(saved.getId(), saved.getVersion()), "admin.article.withdrawn");
    }

    public String archive() {
        if (isOvertaken()) {
            return null;
        }
        Article saved = articles.save(article);
        return done(articles.archive(saved.getId(), saved.getVersion()), "admin.article.archived");
    }

    public String restore() {
        return done(articles.restore(article.getId(), article.getVersion()), "admin.article.restored");
    }

    public String delete() {
        articles.delete(article.getId(), article.getVersion());
        Announcement.say("admin.article.deleted");
        return "/admin/article-list?faces-redirect=true";
    }

    /** Goes on with one's own text, to be saved over the other person's. */
    public void takeMine() {
        article = overtaken.takeMine(article, time.getNow());
        Announcement.say("admin.overtaken.taken");
    }

    /** Goes on with the other person's text; one's own stays beside it until the page is left. */
    public void takeTheirs() {
        article = overtaken.takeTheirs(article);
        publishAt = time.local(article.getPublishedAt());
        Announcement.say("admin.overtaken.opened");
    }

    private boolean isOvertaken() {
        return article.getId() != null && overtaken.by(articles.find(article.getId()), article);
    }

    private static String done(Article stored, String key) {
        Announcement.say(key);
        return "/admin/article-edit?faces-redirect=true&id=" + stored.getId();
    }

    public ArticleStanding getStanding() {
        return article.standing(time.getNow());
    }

    /** Readers may have shared the address: it stays. */
    public boolean isAddressFixed() {
        return article.getPublishedOn() != null;
    }

    public boolean isDeletable() {
        boolean hidden = article.getState() != ArticleState.PUBLISHED;
        boolean allowed = me.may(Permission.CONTENT_PUBLISH) || !article.wasPublic(time.getNow());
        return article.getId() != null && hidden && allowed;
    }

    public ArticleOvertaken getOvertaken() {
        return overtaken;
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

    public String getBody() {
        return article.getBody();
    }

    /** A draft may still be without a text. */
    public void setBody(String body) {
        article.setBody(body == null ? "" : body);
    }

    public LocalDateTime getPublishAt() {
        return publishAt;
    }

    public void setPublishAt(LocalDateTime publishAt) {
        this.publishAt = publishAt;
    }

    /** Null where there is nothing to import: for a new article, and for who may not publish. */
    public Long getImportedReads() {
        return importedReads;
    }

    public void setImportedReads(Long importedReads) {
        this.importedReads = importedReads;
    }
}
