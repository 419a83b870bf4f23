package id.balai.village;

import java.time.Instant;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.RecordedAs;
import id.balai.shared.RuleViolation;
import id.balai.shared.VillageOwned;
import id.balai.shared.WebLink;

/** A short message in the information bar of every public page, for a time or until it is switched off. */
@Entity
@Recorded(seenBy = VillagePermission.WRITE_NOTICES)
@Table(name = "NOTICE")
@NamedQuery(name = "Notice.all", query = "select n from Notice n order by n.ordinal, n.id")
@NamedQuery(name = "Notice.active", query = "select n from Notice n where n.active = true order by n.ordinal, n.id")
public class Notice extends VillageOwned {

    @NotBlank
    @Size(max = 300)
    @RecordTitle
    private String text;

    /** Address within the site or on the web; null without a link. */
    @Size(max = 500)
    private String link;

    @Column(name = "POSITION")
    @RecordedAs("position")
    private int ordinal;

    private Instant shownFrom;

    private Instant shownUntil;

    private boolean active = true;

    public Notice() {}

    public Notice(String text) {
        this.text = text;
    }

    /** @throws RuleViolation when it would end before it begins, or its link is not a web address */
    public void change(Notice edited) {
        if (edited.shownFrom != null && edited.shownUntil != null && !edited.shownUntil.isAfter(edited.shownFrom)) {
            throw new RuleViolation("notice.endsBeforeStart", "shownUntil");
        }
        text = edited.text;
        link = WebLink.orNull(edited.link, "link");
        ordinal = edited.ordinal;
        shownFrom = edited.shownFrom;
        shownUntil = edited.shownUntil;
        active = edited.active;
    }

    public boolean isShown(Instant now) {
        return active
                && (shownFrom == null || !shownFrom.isAfter(now))
                && (shownUntil == null || shownUntil.isAfter(now));
    }

    /** The moments to come at which it begins or ends to be shown. */
    public Stream<Instant> changesAfter(Instant now) {
        return Stream.of(shownFrom, shownUntil).filter(moment -> moment != null && moment.isAfter(now));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public Instant getShownFrom() {
        return shownFrom;
    }

    public void setShownFrom(Instant shownFrom) {
        this.shownFrom = shownFrom;
    }

    public Instant getShownUntil() {
        return shownUntil;
    }

    public void setShownUntil(Instant shownUntil) {
        this.shownUntil = shownUntil;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
