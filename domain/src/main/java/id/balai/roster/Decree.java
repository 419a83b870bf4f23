package id.balai.roster;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import id.balai.media.Media;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.Refers;
import id.balai.shared.RuleViolation;
import id.balai.shared.Unrecorded;
import id.balai.shared.VillageOwned;

/** A decree (SK) as a record of its own: one may appoint many. */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@Table(name = "DECREE")
@NamedQuery(name = "Decree.byKey", query = "select d from Decree d where d.numberKey = :key")
@NamedQuery(name = "Decree.files", query = "select d.fileId from Decree d where d.fileId in :ids")
@NamedQuery(name = "Decree.byFile", query = "select d from Decree d where d.fileId = :media order by d.id")
public class Decree extends VillageOwned {

    @NotBlank
    @Size(max = 100)
    @RecordTitle
    private String number;

    /** The number as it is compared: without spaces, in capitals. */
    @NotBlank
    @Size(max = 100)
    @Unrecorded(value = "follows from the number", silent = true)
    private String numberKey;

    /** Null while unknown. */
    private LocalDate issuedOn;

    @Size(max = 300)
    private String subject;

    /** A document in the media library; null without one. */
    @Column(name = "FILE_ID")
    @Refers(Media.class)
    private Long fileId;

    /** Whether readers are offered the file: it may hold what is private. */
    private boolean filePublic;

    public Decree() {}

    public Decree(String number, LocalDate issuedOn, String subject) {
        setNumber(number);
        this.issuedOn = issuedOn;
        this.subject = subject;
    }

    /** What makes two spellings of one number the same. */
    public static String key(String number) {
        return number.replaceAll("[\\s\u00a0]+", "").toUpperCase(Locale.ROOT);
    }

    /** Takes over what a form may change. */
    public void change(Decree edited) {
        setNumber(edited.number);
        issuedOn = edited.issuedOn;
        subject = edited.subject;
        fileId = edited.fileId;
        filePublic = edited.filePublic && edited.fileId != null;
    }

    /**
     * Adds what was not known of it yet; what is known stays.
     *
     * @throws RuleViolation when another day is known: it may be another decree
     */
    public void complete(LocalDate day, String about) {
        if (day != null && issuedOn != null && !day.equals(issuedOn)) {
            throw new RuleViolation("decree.otherDay", "decreeDate", number, issuedOn);
        }
        issuedOn = issuedOn == null ? day : issuedOn;
        subject = subject == null ? about : subject;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? null : number.strip().replaceAll("[\\s\u00a0]+", " ");
        numberKey = number == null ? null : key(number);
    }

    public String getNumberKey() {
        return numberKey;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Long getFileId() {
        return fileId;
    }

    public void setFileId(Long fileId) {
        this.fileId = fileId;
    }

    public boolean isFilePublic() {
        return filePublic;
    }
}
