package id.balai.article.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import id.balai.article.Article;
import id.balai.journal.JournalPage;
import id.balai.journal.service.RecordJournal;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.writing.Revision;
import id.balai.writing.RevisionSummary;
import id.balai.writing.TextOwner;
import id.balai.writing.WritingPermission;
import id.balai.writing.WrittenText;
import id.balai.writing.service.Revisions;

/** The earlier texts of an article, for who may edit it. */
@Stateless
@RolesAllowed(WritingPermission.WRITE)
public class ArticleHistory {

    @EJB
    Articles articles;

    @EJB
    Revisions revisions;

    @EJB
    RecordJournal journal;

    /** Newest first; empty for an article that was not saved since revisions are kept. */
    public List<RevisionSummary> list(long articleId) {
        return articles.find(articleId).isPresent() ? revisions.list(TextOwner.article(articleId)) : List.of();
    }

    public Optional<Revision> find(long articleId, int number) {
        return articles.find(articleId).flatMap(article -> revisions.find(TextOwner.article(articleId), number));
    }

    /**
     * Every change of the article and its pictures, files and addresses, by whomever.
     *
     * @param before as in {@link RecordJournal#of}
     */
    public JournalPage changes(long articleId, Long before) {
        return articles.find(articleId).isPresent() ? journal.of(Article.class, articleId, before) : JournalPage.EMPTY;
    }

    /**
     * Gives the article the text of a revision by saving it anew: what stood there before stays a revision itself.
     *
     * @param version of the article that the caller saw
     * @throws StaleEdit when somebody saved it since
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Article restore(long articleId, long version, int number) {
        Article article = articles.find(articleId).orElseThrow(() -> new RuleViolation("article.gone"));
        StaleEdit.refuse(article, version);
        WrittenText text = revisions
                .find(TextOwner.article(articleId), number)
                .map(Revision::text)
                .orElseThrow(() -> new RuleViolation("revision.gone"));
        article.setText(text);
        return articles.save(article);
    }
}
