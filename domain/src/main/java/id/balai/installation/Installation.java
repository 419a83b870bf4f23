package id.balai.installation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import id.balai.shared.AllVillages;
import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;

/**
 * The single row that says whether this database has been given its first village, and whether its first administrator is
 * still awaited; locked while either changes.
 */
@Entity
@UnseenByReaders("no page knows whether the first start is over")
@Unrecorded("whether the first start is over")
@Table(name = "INSTALLATION")
@AllVillages("one row for the whole installation")
public class Installation {

    /** Id of the only row. */
    public static final long ONLY = 1;

    @Id
    private long id;

    private Instant completedAt;

    /** Null unless a link is out that nobody has used yet. */
    private String setupKeyHash;

    public boolean isComplete() {
        return completedAt != null;
    }

    public void complete(Instant now) {
        completedAt = now;
    }

    /** Awaits the first administrator of the village, who comes with this key; an earlier one opens no more. */
    public void await(SetupKey key, long villageId) {
        setupKeyHash = key.hash(villageId);
    }

    public boolean isAwaiting() {
        return setupKeyHash != null;
    }

    /** Whether the key opens this village; it never opens another than the one that it was made for. */
    public boolean isOpenedBy(SetupKey key, long villageId) {
        return isAwaiting() && setupKeyHash.equals(key.hash(villageId));
    }

    /** The first administrator is there. */
    public void awaitNoLonger() {
        setupKeyHash = null;
    }
}
