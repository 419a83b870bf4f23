package id.balai.village.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.village.service.Holidays;

/** Years whose public holidays nobody has entered yet: on such days the site would say that the office is open. */
@Named
@RequestScoped
public class HolidayGaps {

    /** From then on the list of the coming year is known, and missed. */
    private static final Month NEXT_YEAR_FROM = Month.OCTOBER;

    @EJB
    Holidays holidays;

    @Inject
    OfficeTime time;

    private List<Integer> years;

    @PostConstruct
    void load() {
        LocalDate today = time.getToday();
        boolean late = today.getMonth().compareTo(NEXT_YEAR_FROM) >= 0;
        years = Stream.of(today.getYear(), today.getYear() + 1)
                .filter(year -> year == today.getYear() || late)
                .filter(year -> holidays.of(Year.of(year)).isEmpty())
                .toList();
    }

    public List<Integer> getYears() {
        return years;
    }
}
