package id.balai.article.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.account.web.Me;
import id.balai.statistics.service.ReadCounts;
import id.balai.writing.WritingPermission;

/** The field for what an earlier site had counted of an article. Stands there for those who may publish, once the article is stored. */
@Named
@ViewScoped
public class ImportedReads implements Serializable {

    @EJB
    ReadCounts readCounts;

    @Inject
    Me me;

    private Long articleId;
    private Long number;

    /** @param article null for one that is not stored yet */
    void of(Long article) {
        articleId = article;
        number = isOffered() ? readCounts.imported(article) : null;
    }

    public boolean isOffered() {
        return articleId != null && me.may(WritingPermission.PUBLISH);
    }

    /** Null where the field is not offered, or was left empty. */
    public Long getNumber() {
        return isOffered() ? number : null;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
