package id.balai.village.service;

import java.math.BigDecimal;
import java.time.ZoneId;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.demo.service.DemoFacts;
import id.balai.shared.service.Step;
import id.balai.village.Village;
import id.balai.village.VillageName;

/** The village of the demonstration, before anything is in it. */
@Step
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoVillage {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

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
        village.getHall().setLatitude(new BigDecimal(facts.text("latitude")));
        village.getHall().setLongitude(new BigDecimal(facts.text("longitude")));
        em.persist(village);
        em.flush();
        return village;
    }
}
