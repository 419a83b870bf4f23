package id.balai.writing.service;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import id.balai.shared.UnattendedWork;
import id.balai.shared.VillageContext;
import id.balai.village.service.VillageRegister;

/** Empties each village's trash of what nobody took back in time. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmptyingTrash {

    private static final Logger LOG = Logger.getLogger(EmptyingTrash.class.getName());

    @EJB
    VillageRegister register;

    @EJB
    TrashPurge purge;

    /** A village whose trash cannot be emptied keeps no other one from it; the next hour tries again. */
    @Schedule(hour = "*", minute = "25", persistent = false)
    public void empty() {
        for (long village : register.openVillages()) {
            UnattendedWork.run("trash", () -> VillageContext.run(village, () -> emptyOne(village)));
        }
    }

    private void emptyOne(long village) {
        try {
            purge.purge();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "The trash of village " + village + " could not be emptied");
        }
    }
}
