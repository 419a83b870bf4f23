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

    public String path() {
        return InstitutionPath.of(slug);
    }
}
