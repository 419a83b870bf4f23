package id.balai.village.web;

import java.io.Serializable;
import java.time.Year;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Optional;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.village.HolidayList;
import id.balai.village.PublicHoliday;
import id.balai.village.service.Holidays;

/** A year's public holidays as a list of lines, to be pasted, corrected and looked at before it is saved. */
@Named
@ViewScoped
public class HolidayListView implements Serializable {

    private static final ValueRange YEARS = ValueRange.of(2000, 2100);

    @EJB
    Holidays holidays;

    @Inject
    OfficeTime time;

    private Long year;
    private List<PublicHoliday> seen;
    private List<PublicHoliday> understood;
    private String text;

    public void load() {
        if (year == null) {
            year = (long) time.getToday().getYear();
        }
        if (Found.orNotFound(Optional.of(year).filter(YEARS::isValidValue)) == null) {
            return;
        }
        seen = holidays.of(theYear());
        understood = seen;
        text = HolidayList.write(seen);
    }

    public void copyLastYear() {
        text = HolidayList.copied(holidays.of(theYear().minusYears(1)));
        read();
    }

    public void read() {
        understood = HolidayList.read(text == null ? "" : text);
    }

    public String save() {
        holidays.replace(theYear(), seen, text == null ? "" : text);
        Announcement.say("admin.holidays.saved", year.toString());
        return "/admin/holiday-list?faces-redirect=true&year=" + year;
    }

    private Year theYear() {
        return Year.of(year.intValue());
    }

    public Long getYear() {
        return year;
    }

    public void setYear(Long year) {
        this.year = year;
    }

    /** What the lines were understood as, when they were last read. */
    public List<PublicHoliday> getUnderstood() {
        return understood;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
