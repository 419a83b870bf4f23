package id.balai.village.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.village.Notice;
import id.balai.village.service.Notices;

/** Messages of the information bar that end soon, or have ended and still stand in the list. */
@Named
@RequestScoped
public class WaitingNotices {

    private static final Duration SOON = Duration.ofDays(3);

    @EJB
    Notices notices;

    @Inject
    OfficeTime time;

    private List<Notice> ending;
    private List<Notice> over;

    @PostConstruct
    void load() {
        Instant now = time.getNow();
        List<Notice> timed = notices.list().stream()
                .filter(notice -> notice.isActive() && notice.getShownUntil() != null)
                .toList();
        over = timed.stream()
                .filter(notice -> !notice.getShownUntil().isAfter(now))
                .toList();
        ending = timed.stream()
                .filter(notice -> notice.isShown(now) && notice.getShownUntil().isBefore(now.plus(SOON)))
                .toList();
    }

    public List<Notice> getEnding() {
        return ending;
    }

    public List<Notice> getOver() {
        return over;
    }
}
