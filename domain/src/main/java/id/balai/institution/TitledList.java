package id.balai.institution;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
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

/** An ordered list of an institution, such as its tasks. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@Table(name = "TITLED_LIST")
public class TitledList extends VillageOwned implements OrderedPart<TitledList> {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "INSTITUTION_ID")
    @PartOf
    private Institution institution;

    private int ordinal;

    @NotBlank
    @Size(max = 150)
    @RecordTitle
    private String title;

    /** One item a line. */
    @NotBlank
    @Lob
    private String items;

    /** For a form to fill. */
    public TitledList() {}

    public TitledList(String title, String items) {
        this.title = title;
        this.items = items;
    }

    @Override
    public boolean isEmpty() {
        return OrderedPart.isBlank(title) && OrderedPart.isBlank(items);
    }

    @Override
    public void take(TitledList edited) {
        if (OrderedPart.isBlank(edited.title)) {
            throw new RuleViolation(
                    "institution.list.untitled", "lists", edited.lines().get(0));
        }
        if (OrderedPart.isBlank(edited.items)) {
            throw new RuleViolation("institution.list.empty", "lists", edited.title);
        }
        title = edited.title;
        items = edited.items;
    }

    @Override
    public void stand(Institution in, int place) {
        institution = in;
        ordinal = place;
    }

    /** The items one by one, empty lines left out. */
    public List<String> lines() {
        return items.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public Institution getInstitution() {
        return institution;
    }

    @Override
    public int getOrdinal() {
        return ordinal;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }
}
