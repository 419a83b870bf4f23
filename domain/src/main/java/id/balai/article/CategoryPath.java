package id.balai.article;

import id.balai.shared.Slug;

/** The path of a category's page. */
public final class CategoryPath {

    private CategoryPath() {}

    public static String of(Slug slug) {
        return "/kategori/" + slug;
    }
}
