package id.balai.content;

/** The path of a category's page. */
public final class CategoryPath {

    private CategoryPath() {}

    public static String of(Slug slug) {
        return "/kategori/" + slug;
    }
}
