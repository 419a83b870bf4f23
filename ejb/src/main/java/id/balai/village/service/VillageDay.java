package id.balai.village.service;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import id.balai.frame.service.Frames;
import id.balai.shared.service.Step;
import id.balai.village.Village;

/** The day that it is in the current village. */
@Step
@Stateless
@PermitAll
public class VillageDay {

    @EJB
    Villages villages;

    @Inject
    Clock clock;

    @Inject
    Frames frames;

    /** Who shows it to readers shows another one from midnight on. */
    public LocalDate today() {
        Village village = villages.shown();
        LocalDate today = village.day(clock.instant());
        frames.holdUntil(today.plusDays(1).atStartOfDay(village.getZone()).toInstant());
        return today;
    }
}
