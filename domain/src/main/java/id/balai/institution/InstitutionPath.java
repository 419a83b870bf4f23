package id.balai.institution;

import id.balai.shared.Slug;

/** The path of an institution's page. */
public final class InstitutionPath {

    private InstitutionPath() {}

    public static String of(Slug slug) {
        return "/lembaga/" + slug;
    }
}
