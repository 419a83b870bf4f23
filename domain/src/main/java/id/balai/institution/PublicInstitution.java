package id.balai.institution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import id.balai.roster.Decree;
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
        List<Reference> references,
        List<ItemList> lists,
        List<PublicMember> members)
        implements Serializable {

    public static PublicInstitution of(Institution institution, List<PublicMember> members) {
        Decree decree = institution.getDecree();
        return new PublicInstitution(
                institution.getId(),
                institution.getSlug(),
                institution.getName(),
                institution.getAcronym(),
                institution.getKind(),
                institution.getPurpose(),
                decree == null ? null : decree.getNumber(),
                decree == null ? null : decree.getIssuedOn(),
                institution.getStartsOn(),
                institution.getEndsOn(),
                institution.getLogoId(),
                institution.getReferences().stream().map(Reference::of).toList(),
                institution.getLists().stream().map(ItemList::of).toList(),
                members);
    }

    public String path() {
        return InstitutionPath.of(slug);
    }

    /** A regulation that it rests on. @param replacedBy null while it is in force itself */
    public record Reference(String text, String replacedBy) implements Serializable {

        private static Reference of(LegalReference reference) {
            return new Reference(reference.getText(), reference.getReplacedBy());
        }
    }

    /** An ordered list, such as its tasks. */
    public record ItemList(String title, List<String> items) implements Serializable {

        private static ItemList of(TitledList list) {
            return new ItemList(list.getTitle(), list.lines());
        }
    }
}
