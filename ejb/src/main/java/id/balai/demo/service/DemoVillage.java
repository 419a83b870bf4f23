package id.balai.demo.service;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.content.Category;
import id.balai.roster.RosterSettings;
import id.balai.shared.Slug;
import id.balai.shared.service.Step;
import id.balai.village.Notice;
import id.balai.village.OfficeSpan;
import id.balai.village.Partner;
import id.balai.village.PublicHoliday;
import id.balai.village.SocialLink;
import id.balai.village.SocialNetwork;
import id.balai.village.Village;
import id.balai.village.VillageName;
import id.balai.village.service.Villages;

/** The demonstration: public facts of Desa Ganra, with example links and articles written for the purpose. */
@Step
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoVillage {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Villages villages;

    @EJB
    DemoRoster roster;

    @EJB
    DemoInstitutions institutions;

    @EJB
    DemoArticles articles;

    @EJB
    DemoPages pages;

    @EJB
    DemoTerritory territory;

    @EJB
    DemoMenu menu;

    @Inject
    Clock clock;

    /** @return id of the village, found again if an earlier start was broken off after this step */
    public long found() {
        return em.createNamedQuery("Village.open", Village.class)
                .getResultStream()
                .findFirst()
                .orElseGet(this::begin)
                .getId();
    }

    private Village begin() {
        DemoFacts facts = DemoFacts.of("village/demo/village.properties");
        VillageName name = new VillageName(facts.text("name"));
        name.setVillageWord(facts.text("villageWord"));
        Village village = new Village(null, name, ZoneId.of(facts.text("timeZone")));
        village.getRegion().setDistrict(facts.text("district"));
        village.getRegion().setRegency(facts.text("regency"));
        village.getRegion().setProvince(facts.text("province"));
        village.getOffice().setLatitude(new BigDecimal(facts.text("latitude")));
        village.getOffice().setLongitude(new BigDecimal(facts.text("longitude")));
        em.persist(village);
        em.flush();
        return village;
    }

    /** Fills the current village with everything that its pages show; all of it or nothing. */
    public void furnish() {
        DemoFacts facts = DemoFacts.of("village/demo/village.properties");
        em.persist(new Notice(facts.text("notice")));
        villages.current().closeSetup(clock.instant());
        openOffice(facts);
        link(facts);
        DemoFacts.of("village/demo/holidays.properties")
                .forEach((day, title) -> em.persist(new PublicHoliday(LocalDate.parse(day), title)));
        RosterSettings shown = new RosterSettings();
        shown.setEducationPublic(true);
        em.persist(shown);
        roster.write();
        territory.write();
        institutions.write(villages.current().day(clock.instant()));
        articles.write(categories(), villages.current().getZone());
        pages.write();
        menu.arrange();
    }

    private void openOffice(DemoFacts facts) {
        LocalTime opens = LocalTime.parse(facts.text("office.opens"));
        LocalTime closes = LocalTime.parse(facts.text("office.closes"));
        for (String day : facts.words("office.days")) {
            em.persist(new OfficeSpan(DayOfWeek.valueOf(day), opens, closes));
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

    private Map<String, Category> categories() {
        DemoFacts facts = DemoFacts.of("content/demo/categories.properties");
        Map<String, Category> categories = new HashMap<>();
        for (String slug : facts.words("order")) {
            Category category = new Category(facts.text(slug), new Slug(slug), categories.size() + 1);
            em.persist(category);
            categories.put(slug, category);
        }
        return categories;
    }
}
