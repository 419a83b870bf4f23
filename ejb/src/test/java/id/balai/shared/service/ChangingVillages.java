package id.balai.shared.service;

import java.time.Clock;
import java.util.Optional;

import id.balai.shared.VillageChanged;

/** Revisions of villages that a test changes by hand, without a server. */
public class ChangingVillages extends VillageRevisions {

    public ChangingVillages(Clock clock) {
        this.clock = clock;
        transaction = new NoTransaction();
    }

    public void change(long village) {
        end(new VillageChanged(Optional.of(village)));
    }
}
