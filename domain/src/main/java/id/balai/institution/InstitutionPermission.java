package id.balai.institution;

/** What institutions ask for beyond the roster. */
public final class InstitutionPermission {

    /** See the names of institutions, to write of one. */
    public static final String CHOOSE = "institution.choose";

    private InstitutionPermission() {}
}
