package id.balai.institution;

import java.time.LocalDate;
import java.util.List;

import id.balai.shared.Slug;

/**
 * An institution as everybody may know it.
 *
 * @param decreeNumber of the decree that formed it; null while unknown, as are the days
 * @param members those who serve today, in order
 */
public record PublicInstitution(
        long id,
        Slug slug,
        String name,
        String acronym,
        InstitutionKind kind,
        String purpose,
        String decreeNumber,
        LocalDate decreeDate,
        LocalDate startsOn,
        LocalDate endsOn,
        Long logoId,
        List<PublicReference> references,
        List<PublicList> lists,
        List<PublicMember> members) {

    public String path() {
        return InstitutionPath.of(slug);
    }
}
