package id.balai.article;

import java.io.Serializable;

/** A number that belongs to something stored: articles right under a category, or reads of an article. */
public record CountById(long id, long number) implements Serializable {}
