package id.balai.institution;

/** An institution as a form offers it. {@code acronym} may be null; a retired one is not active. */
public record InstitutionName(long id, String name, String acronym, boolean active) {

    /** Such as "KPMD – Kader Pemberdayaan Masyarakat Desa". */
    public String label() {
        return acronym == null ? name : acronym + " – " + name;
    }
}
