package id.balai.content.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import id.balai.shared.VillageContext;
import id.balai.village.service.VillageRegister;

/** Empties each village's trash of what nobody took back in time. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmptyingTrash {

    @EJB
    VillageRegister register;

    @EJB
    TrashPurge purge;

    @Schedule(hour = "*", minute = "25", persistent = false)
    public void empty() {
        for (long village : register.openVillages()) {
            VillageContext.run(village, purge::purge);
        }
    }
}
