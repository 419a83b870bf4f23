package id.balai.article.service;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import id.balai.article.Article;
import id.balai.article.ArticleState;
import id.balai.article.BulkAction;
import id.balai.article.BulkOutcome;
import id.balai.article.BulkOutcome.Done;
import id.balai.article.BulkOutcome.Refusal;
import id.balai.article.Category;
import id.balai.article.ChosenArticle;
import id.balai.shared.RuleViolation;
import id.balai.shared.StaleEdit;
import id.balai.writing.WritingPermission;

/**
 * Does the same to several articles. Each is a transaction of its own: what one refuses, by the rules and permissions that
 * hold for it alone too, does not keep the others from it.
 */
@Stateless
@RolesAllowed(WritingPermission.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArticleBulk {

    private static final Logger LOG = Logger.getLogger(ArticleBulk.class.getName());

    @EJB
    Articles articles;

    @EJB
    Categories categories;

    public BulkOutcome apply(BulkAction action, List<ChosenArticle> chosen) {
        return each(chosen, article -> act(action, article));
    }

    /** @throws RuleViolation when there is no such category */
    public BulkOutcome move(long categoryId, List<ChosenArticle> chosen) {
        Category category =
                categories.find(categoryId).orElseThrow(() -> new RuleViolation("category.gone", "bulkCategory"));
        return each(chosen, article -> {
            article.setCategory(category);
            articles.save(article);
        });
    }

    private void act(BulkAction action, Article article) {
        long id = article.getId();
        long version = article.getVersion();
        switch (action) {
            case PUBLISH -> publish(article);
            case WITHDRAW -> articles.withdraw(id, version);
            case ARCHIVE -> articles.archive(id, version);
            case DELETE -> articles.delete(id, version);
            default -> throw new IllegalArgumentException("Not for " + action);
        }
    }

    /** Now; what is in the archive comes back with its own date. */
    private void publish(Article article) {
        if (article.getState() == ArticleState.ARCHIVED) {
            articles.restore(article.getId(), article.getVersion());
        } else {
            articles.publish(article, null);
        }
    }

    private BulkOutcome each(List<ChosenArticle> chosen, Act act) {
        List<Done> done = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (ChosenArticle choice : chosen) {
            Article article = articles.find(choice.id()).orElse(null);
            try {
                if (article == null) {
                    throw new RuleViolation("article.gone");
                }
                StaleEdit.refuse(article, choice.version());
                act.on(article);
                done.add(new Done(choice.id(), article.getTitle()));
            } catch (StaleEdit newer) {
                refused.add(refusal(article, "article.bulk.stale", List.of()));
            } catch (RuleViolation rule) {
                refused.add(refusal(article, rule.key(), rule.arguments()));
            } catch (EJBAccessException notAllowed) {
                refused.add(refusal(article, "error.notAllowed", List.of()));
            } catch (EJBException failed) {
                LOG.log(Level.WARNING, failed, () -> "Article " + choice.id() + " could not be changed with others");
                refused.add(refusal(article, "article.bulk.failed", List.of()));
            }
        }
        return new BulkOutcome(done, refused);
    }

    private static Refusal refusal(Article article, String key, List<Object> arguments) {
        return new Refusal(article == null ? "" : article.getTitle(), key, arguments);
    }

    private interface Act {
        void on(Article article);
    }
}
