package id.balai.village.service;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.demo.service.DemoFacts;
import id.balai.demo.service.DemoPart;
import id.balai.shared.service.Step;
import id.balai.village.Notice;
import id.balai.village.OpeningSpan;
import id.balai.village.Partner;
import id.balai.village.PublicHoliday;
import id.balai.village.SocialLink;
import id.balai.village.SocialNetwork;

/** The demonstration's notice, office hours, holidays and links, with nothing left to set up. */
@Step
@ApplicationScoped
public class DemoOffice implements DemoPart {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Villages villages;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 10;
    }

    @Override
    public void furnish() {
        DemoFacts facts = DemoFacts.of("village/demo/village.properties");
        em.persist(new Notice(facts.text("notice")));
        villages.current().closeSetup(clock.instant());
        openOffice(facts);
        link(facts);
        DemoFacts.of("village/demo/holidays.properties")
                .forEach((day, title) -> em.persist(new PublicHoliday(LocalDate.parse(day), title)));
    }

    private void openOffice(DemoFacts facts) {
        LocalTime opens = LocalTime.parse(facts.text("office.opens"));
        LocalTime closes = LocalTime.parse(facts.text("office.closes"));
        for (String day : facts.words("office.days")) {
            em.persist(new OpeningSpan(DayOfWeek.valueOf(day), opens, closes));
        }
    }

    private void link(DemoFacts facts) {
        facts.forEach((key, value) -> {
            int gap = value.lastIndexOf(' ');
            if (key.startsWith("partner.")) {
                em.persist(new Partner(value.substring(0, gap), value.substring(gap + 1)));
            } else if (key.startsWith("social.")) {
                String network = key.substring("social.".length()).toUpperCase(Locale.ROOT);
                em.persist(new SocialLink(SocialNetwork.valueOf(network), value));
            }
        });
    }
}
