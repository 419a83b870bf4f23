package id.balai.roster.service;

import java.util.logging.Level;
import java.util.logging.Logger;

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

    private static final Logger LOG = Logger.getLogger(ForgettingPresences.class.getName());

    @EJB
    VillageRegister register;

    @EJB
    EarlierPresences earlier;

    /** A village that fails keeps no other one from it; the next hour tries again. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void forget() {
        for (long village : register.openVillages()) {
            VillageContext.run(village, () -> forgetOf(village));
        }
    }

    private void forgetOf(long village) {
        try {
            earlier.forget();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Earlier presences of village " + village + " could not be deleted");
        }
    }
}
