package id.balai.article;

import java.io.Serializable;

/** An article as somebody saw it when choosing it. */
public record ChosenArticle(long id, long version) implements Serializable {}
