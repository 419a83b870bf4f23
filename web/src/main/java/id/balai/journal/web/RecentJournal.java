package id.balai.journal.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.journal.ShownEntry;
import id.balai.journal.service.RecentChanges;

/** The journal on the dashboard. */
@Named
@RequestScoped
public class RecentJournal {

    private static final int NEWEST = 8;

    @EJB
    RecentChanges changes;

    private List<ShownEntry> latest;

    public List<ShownEntry> getLatest() {
        if (latest == null) {
            latest = changes.latest(NEWEST);
        }
        return latest;
    }
}
