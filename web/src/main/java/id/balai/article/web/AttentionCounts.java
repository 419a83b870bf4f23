package id.balai.article.web;

import java.util.List;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.article.ArticleAttention;
import id.balai.article.service.ArticleList;

/** How many of the person's articles need attention, and why. */
@Named
@RequestScoped
public class AttentionCounts {

    @EJB
    ArticleList list;

    private Map<ArticleAttention, Long> counts;

    /** The reasons that some article has. */
    public List<ArticleAttention> getReasons() {
        return List.copyOf(counts().keySet());
    }

    public long of(ArticleAttention reason) {
        return counts().getOrDefault(reason, 0L);
    }

    private Map<ArticleAttention, Long> counts() {
        if (counts == null) {
            counts = list.attention();
        }
        return counts;
    }
}
