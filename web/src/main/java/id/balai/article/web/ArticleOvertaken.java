package id.balai.article.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

import id.balai.article.Article;
import id.balai.kit.richtext.RichText;

/** Two texts of one article, when somebody else saved while this person was writing. Neither is lost. */
public class ArticleOvertaken implements Serializable {

    private Article theirs;
    private Article mine;

    /** Whether the stored article has moved on from the one that the form began with. */
    boolean by(Optional<Article> stored, Article edited) {
        show(stored.filter(now -> now.getVersion() != edited.getVersion()).orElse(null));
        return theirs != null;
    }

    void show(Article newer) {
        theirs = newer;
    }

    Article takeMine(Article edited, Instant now) {
        Article merged = theirs;
        if (merged.getPublishedOn() != null) {
            edited.setSlug(merged.getSlug());
        }
        merged.revise(edited, now);
        theirs = null;
        return merged;
    }

    Article takeTheirs(Article edited) {
        Article wanted = theirs;
        mine = edited;
        theirs = null;
        return wanted;
    }

    /** What may be shown of a body that has not been through the save yet. */
    public String safe(String body) {
        return RichText.of(body).html();
    }

    /** The other person's text, while the form has to decide; else null. */
    public Article getTheirs() {
        return theirs;
    }

    /** The own text that was put aside for the other person's; else null. */
    public Article getMine() {
        return mine;
    }
}
