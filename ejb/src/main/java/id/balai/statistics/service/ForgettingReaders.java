package id.balai.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import id.balai.shared.VillageContext;
import id.balai.village.service.VillageRegister;

/** Keeps the promise that no reader can be followed beyond a day, for villages without a visitor to trigger it too. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgettingReaders {

    @EJB
    VillageRegister register;

    @EJB
    ReaderMarks marks;

    @Schedule(hour = "*", minute = "5", persistent = false)
    public void forget() {
        for (long village : register.openVillages()) {
            VillageContext.run(village, marks::forgetEarlierDays);
        }
    }
}
