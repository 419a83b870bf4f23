package id.balai.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.roster.RosterPermission;
import id.balai.shared.PartOf;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageOwned;

/** One of the regulations that an institution rests on, in order. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@Table(name = "LEGAL_REFERENCE")
public class LegalReference extends VillageOwned implements OrderedPart<LegalReference> {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "INSTITUTION_ID")
    @PartOf
    private Institution institution;

    private int ordinal;

    @NotBlank
    @Size(max = 300)
    @RecordTitle
    private String text;

    /** What is in force in its place; null while it is in force itself. */
    @Size(max = 300)
    private String replacedBy;

    /** For a form to fill. */
    public LegalReference() {}

    public LegalReference(String text, String replacedBy) {
        this.text = text;
        this.replacedBy = replacedBy;
    }

    @Override
    public boolean isEmpty() {
        return OrderedPart.isBlank(text) && OrderedPart.isBlank(replacedBy);
    }

    @Override
    public void take(LegalReference edited) {
        if (OrderedPart.isBlank(edited.text)) {
            throw new RuleViolation("institution.reference.incomplete", "references", edited.replacedBy);
        }
        text = edited.text;
        replacedBy = edited.replacedBy;
    }

    @Override
    public void stand(Institution in, int place) {
        institution = in;
        ordinal = place;
    }

    public Institution getInstitution() {
        return institution;
    }

    @Override
    public int getOrdinal() {
        return ordinal;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReplacedBy() {
        return replacedBy;
    }

    public void setReplacedBy(String replacedBy) {
        this.replacedBy = replacedBy;
    }
}
