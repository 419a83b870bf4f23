package id.balai.staticpage;

import id.balai.shared.Slug;

/** The path under which a page is public. */
public final class PagePath {

    private PagePath() {}

    public static String of(Slug slug) {
        return "/halaman/" + slug;
    }
}
