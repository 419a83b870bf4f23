package id.balai.village.service;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import id.balai.shared.service.Step;

/** The day that it is in the current village. */
@Step
@Stateless
@PermitAll
public class VillageDay {

    @EJB
    Villages villages;

    @Inject
    Clock clock;

    public LocalDate today() {
        return villages.current().day(clock.instant());
    }
}
