package id.balai.installation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import id.balai.shared.AllVillages;
import id.balai.shared.Unrecorded;

/** The single row that says whether this database has been given its first village; locked while that happens. */
@Entity
@Unrecorded("whether the first start is over")
@Table(name = "INSTALLATION")
@AllVillages("one row for the whole installation")
public class Installation {

    /** Id of the only row. */
    public static final long ONLY = 1;

    @Id
    private long id;

    private Instant completedAt;

    public boolean isComplete() {
        return completedAt != null;
    }

    public void complete(Instant now) {
        completedAt = now;
    }
}
