package id.balai.article.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import id.balai.article.BulkAction;
import id.balai.article.BulkOutcome;
import id.balai.article.ChosenArticle;
import id.balai.article.service.ArticleBulk;
import id.balai.shared.RuleViolation;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Messages;
import id.balai.writing.ContentKind;
import id.balai.writing.web.Deleted;
import id.balai.writing.web.JustDeleted;

/** What is done to the articles whose boxes are ticked in the list. */
@Named
@RequestScoped
public class ChosenArticles {

    /** Name of the boxes; each holds id and version of its article. */
    static final String BOXES = "chosen";

    @EJB
    ArticleBulk bulk;

    @Inject
    JustDeleted justDeleted;

    private Long categoryId;

    public void apply(BulkAction action) {
        tell(action, bulk.apply(action, chosen()));
    }

    public void delete() {
        List<ChosenArticle> chosen = chosen();
        BulkOutcome outcome = bulk.apply(BulkAction.DELETE, chosen);
        justDeleted.note(outcome.done().stream()
                .map(done -> new Deleted(ContentKind.ARTICLE, done.id(), done.title()))
                .toList());
        tellRefusals(outcome);
    }

    public void move() {
        if (categoryId == null) {
            throw new RuleViolation("article.bulk.noCategory", "bulkCategory");
        }
        tell(BulkAction.MOVE, bulk.move(categoryId, chosen()));
    }

    private static void tell(BulkAction action, BulkOutcome outcome) {
        if (!outcome.done().isEmpty()) {
            Announcement.say("admin.bulk.done." + action, outcome.done().size());
        }
        tellRefusals(outcome);
    }

    private static void tellRefusals(BulkOutcome outcome) {
        Messages messages = Messages.ofPage();
        for (BulkOutcome.Refusal refusal : outcome.refused()) {
            String reason = messages.text(refusal.key(), refusal.arguments().toArray());
            Announcement.warn(refusal.title().isEmpty() ? reason : refusal.title() + ": " + reason);
        }
    }

    private static List<ChosenArticle> chosen() {
        String[] ticked = Faces.getRequestParameterValuesMap().getOrDefault(BOXES, new String[0]);
        List<ChosenArticle> chosen = Stream.of(ticked)
                .filter(box -> box.matches("\\d{1,18}:\\d{1,18}"))
                .map(box -> box.split(":"))
                .map(box -> new ChosenArticle(Long.parseLong(box[0]), Long.parseLong(box[1])))
                .toList();
        if (chosen.isEmpty()) {
            throw new RuleViolation("article.bulk.nothingChosen");
        }
        return chosen;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }
}
