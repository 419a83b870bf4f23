package id.balai.institution;

import java.io.Serializable;

import id.balai.shared.Slug;

/** An institution in a list. @param members how many serve today */
public record InstitutionSummary(
        long id,
        Slug slug,
        String name,
        String acronym,
        InstitutionKind kind,
        String purpose,
        Long logoId,
        boolean active,
        long members)
        implements Serializable {

    /** Before its members are counted. */
    public InstitutionSummary(
            long id,
            Slug slug,
            String name,
            String acronym,
            InstitutionKind kind,
            String purpose,
            Long logoId,
            boolean active) {
        this(id, slug, name, acronym, kind, purpose, logoId, active, 0);
    }

    public InstitutionSummary with(long counted) {
        return new InstitutionSummary(id, slug, name, acronym, kind, purpose, logoId, active, counted);
    }

    public String path() {
        return InstitutionPath.of(slug);
    }
}
