package id.balai.article.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.account.web.Me;
import id.balai.article.Article;
import id.balai.article.ArticleStanding;
import id.balai.article.service.Articles;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.village.web.OfficeTime;
import id.balai.writing.ContentKind;
import id.balai.writing.WritingPermission;
import id.balai.writing.web.Deleted;
import id.balai.writing.web.JustDeleted;
import id.balai.writing.web.Overtaken;

/**
 * Writing an article, from the first draft on. Every button but "delete" stores what has been typed; what another person
 * saved meanwhile is shown beside, never overwritten unseen.
 */
@Named
@ViewScoped
public class ArticleEditView implements Serializable {

    @EJB
    Articles articles;

    @Inject
    OfficeTime time;

    @Inject
    Me me;

    @Inject
    ImportedReads importedReads;

    private final Overtaken<Article> overtaken = new Overtaken<>();

    private Long id;
    private Article article;
    private LocalDateTime publishAt;

    public void load() {
        show(id == null ? articles.begin() : Found.orNotFound(articles.find(id)));
        importedReads.of(id);
    }

    public String save() {
        return store(articles::save, "admin.article.saved");
    }

    public String publish() {
        return store(
                (typed, reads) -> articles.publish(typed, time.instant(publishAt), reads),
                published -> "admin.article.now." + published.standing(time.getNow()));
    }

    public String withdraw() {
        return store(articles::withdraw, "admin.article.withdrawn");
    }

    public String archive() {
        return store(articles::archive, "admin.article.archived");
    }

    public String restore() {
        return store(articles::restore, "admin.article.restored");
    }

    public String delete() {
        articles.delete(article.getId(), article.getVersion());
        JustDeleted.tellNextPage(new Deleted(ContentKind.ARTICLE, article.getId(), article.getTitle()));
        return "/admin/article-list?faces-redirect=true";
    }

    private String store(BiFunction<Article, Long, Article> storing, String said) {
        return store(storing, stored -> said);
    }

    /** @param said key of what is announced of the article as it stands then */
    private String store(BiFunction<Article, Long, Article> storing, Function<Article, String> said) {
        if (isOvertaken()) {
            return null;
        }
        Article stored = storing.apply(article, importedReads.getNumber());
        Announcement.say(said.apply(stored));
        return "/admin/article-edit?faces-redirect=true&id=" + stored.getId();
    }

    /** Goes on with one's own text, to be saved over the other person's. */
    public void takeMine() {
        Article merged = overtaken.takeMine();
        merged.writeOver(article, time.getNow());
        article = merged;
        Announcement.say("admin.overtaken.taken");
    }

    /** Goes on with the other person's text; one's own stays beside it until the page is left. */
    public void takeTheirs() {
        show(overtaken.takeTheirs(article));
        Announcement.say("admin.overtaken.opened");
    }

    private boolean isOvertaken() {
        return article.getId() != null && overtaken.by(articles.find(article.getId()), article);
    }

    private void show(Article shown) {
        article = shown;
        publishAt = shown == null ? null : time.local(shown.getPublishedAt());
    }

    public ArticleStanding getStanding() {
        return article.standing(time.getNow());
    }

    /** Readers may have shared the address: when it changes, the earlier one leads on. */
    public boolean isAddressKnown() {
        return article.wasPublic(time.getNow());
    }

    public boolean isDeletable() {
        return article.getId() != null && article.isDeletable(time.getNow(), me.may(WritingPermission.PUBLISH));
    }

    public Overtaken<Article> getOvertaken() {
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
}
