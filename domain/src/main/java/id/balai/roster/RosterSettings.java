package id.balai.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import id.balai.shared.Recorded;
import id.balai.shared.VillageOwned;

/** What a village shows of its roster. Without a record it shows neither. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT, titled = false)
@Table(name = "ROSTER_SETTINGS")
@NamedQuery(name = "RosterSettings.own", query = "select s from RosterSettings s")
public class RosterSettings extends VillageOwned {

    private boolean presencePublic;

    /** Of those who have consented, and of nobody else. */
    private boolean educationPublic;

    public void change(RosterSettings edited) {
        presencePublic = edited.presencePublic;
        educationPublic = edited.educationPublic;
    }

    public boolean isPresencePublic() {
        return presencePublic;
    }

    public void setPresencePublic(boolean presencePublic) {
        this.presencePublic = presencePublic;
    }

    public boolean isEducationPublic() {
        return educationPublic;
    }

    public void setEducationPublic(boolean educationPublic) {
        this.educationPublic = educationPublic;
    }
}
