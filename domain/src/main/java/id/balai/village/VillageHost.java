package id.balai.village;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import id.balai.shared.AllVillages;
import id.balai.shared.BaseEntity;
import id.balai.shared.OfVillage;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RuleViolation;

/** A host name under which a village is reached. The village is found by it, so it belongs to none before. */
@Entity
@Recorded(seenBy = VillagePermission.EDIT)
@Table(name = "VILLAGE_HOST")
@Cacheable(false)
@AllVillages("the village of a request is found by its host name")
@NamedQuery(
        name = "VillageHost.ofVillage",
        query = "select h from VillageHost h where h.villageId = :village order by h.host")
@NamedQuery(name = "VillageHost.byHost", query = "select h from VillageHost h where h.host = :host")
public class VillageHost extends BaseEntity implements OfVillage {

    private static final Pattern NAME =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    @RecordTitle
    private String host;

    private long villageId;

    protected VillageHost() {}

    /** @throws RuleViolation when the text is not a host name; a port or path does not belong to it */
    public VillageHost(String host, long villageId) {
        this.host = normalized(host);
        this.villageId = villageId;
    }

    /** Lower case and without surrounding space or closing dot, as host names are compared. */
    public static String normalized(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (name.length() > 253 || !NAME.matcher(name).matches()) {
            throw new RuleViolation("village.host.form", "hosts", host);
        }
        return name;
    }

    @Override
    public long villageConcerned() {
        return villageId;
    }

    public String getHost() {
        return host;
    }

    public long getVillageId() {
        return villageId;
    }
}
