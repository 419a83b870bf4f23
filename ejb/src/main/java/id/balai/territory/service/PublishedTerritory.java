package id.balai.territory.service;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;

import id.balai.territory.Territory;
import id.balai.village.Office;
import id.balai.village.service.Villages;

/** What readers may see of the village's land. */
@Stateless
@PermitAll
public class PublishedTerritory {

    @EJB
    Villages villages;

    /** A constant number of statements, however many parts the village has. */
    public Territory territory() {
        Office office = villages.current().getOffice();
        return new Territory(null, false, List.of(), office.getLatitude(), office.getLongitude(), null, null);
    }
}
