package id.balai.village;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageOwned;

/** Other hours than the ordinary week for a range of days, such as Ramadan. Without any span the office is shut. */
@Entity
@RecordedAs("OfficeException")
@Recorded(seenBy = VillagePermission.EDIT)
@Table(name = "OFFICE_EXCEPTION")
@NamedQuery(name = "SpecialHours.all", query = "select e from SpecialHours e order by e.firstDay desc, e.id")
public class SpecialHours extends VillageOwned {

    @NotBlank
    @Size(max = 100)
    @RecordTitle
    private String title;

    @NotNull
    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    /** Included. */
    @NotNull
    @Column(name = "LAST_DAY")
    private LocalDate lastDay;

    public SpecialHours() {}

    public SpecialHours(String title, LocalDate firstDay, LocalDate lastDay) {
        this.title = title;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** @throws RuleViolation when the last day comes before the first */
    public void change(SpecialHours edited) {
        if (edited.lastDay.isBefore(edited.firstDay)) {
            throw new RuleViolation("office.endsBeforeStart", "lastDay");
        }
        title = edited.title;
        firstDay = edited.firstDay;
        lastDay = edited.lastDay;
    }

    /** Claims the given spans for this exception. */
    public List<OpeningSpan> open(List<OpeningSpan> spans) {
        return spans.stream().map(span -> span.within(this)).toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
