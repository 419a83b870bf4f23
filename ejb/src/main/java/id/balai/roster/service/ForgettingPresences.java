package id.balai.roster.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import id.balai.shared.VillageContext;
import id.balai.village.service.VillageRegister;

/** Keeps the promise that nobody's whereabouts outlast the day, for villages in which nobody tells the next ones too. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgettingPresences {

    @EJB
    VillageRegister register;

    @EJB
    EarlierPresences earlier;

    @Schedule(hour = "*", minute = "7", persistent = false)
    public void forget() {
        for (long village : register.openVillages()) {
            VillageContext.run(village, earlier::forget);
        }
    }
}
