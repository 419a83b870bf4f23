package id.balai.article;

import java.io.Serializable;

import id.balai.shared.Slug;

/** How many public articles stand under a category and under those below it; categories without any are left out. */
public record CategoryCount(long id, Long parentId, String name, Slug slug, long articles) implements Serializable {

    public String path() {
        return "/kategori/" + slug;
    }
}
