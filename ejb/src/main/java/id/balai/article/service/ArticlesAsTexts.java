package id.balai.article.service;

import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.article.Article;
import id.balai.shared.service.Step;
import id.balai.writing.ContentKind;
import id.balai.writing.service.WrittenKind;

/** Articles have a history and go to the trash. */
@Step
@ApplicationScoped
public class ArticlesAsTexts implements WrittenKind<Article> {

    @EJB
    Articles articles;

    @Override
    public ContentKind kind() {
        return ContentKind.ARTICLE;
    }

    @Override
    public Optional<Article> find(long id) {
        return articles.find(id);
    }

    @Override
    public Article save(Article edited) {
        return articles.save(edited);
    }
}
