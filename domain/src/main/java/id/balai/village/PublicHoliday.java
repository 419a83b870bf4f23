package id.balai.village;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.VillageOwned;

/** A day on which the office is shut, as the government announces it each year; the village keeps its own list. */
@Entity
@Recorded(seenBy = VillagePermission.EDIT)
@Table(name = "PUBLIC_HOLIDAY")
@NamedQuery(
        name = "PublicHoliday.between",
        query = "select h from PublicHoliday h where h.day between :first and :last order by h.day")
public class PublicHoliday extends VillageOwned {

    @Column(name = "HOLIDAY")
    private LocalDate day;

    @RecordTitle
    private String title;

    protected PublicHoliday() {}

    public PublicHoliday(LocalDate day, String title) {
        this.day = day;
        this.title = title;
    }

    /** The same day under the same name. */
    public boolean isSameDay(PublicHoliday other) {
        return day.equals(other.day) && title.equals(other.title);
    }

    public LocalDate getDay() {
        return day;
    }

    public String getTitle() {
        return title;
    }
}
