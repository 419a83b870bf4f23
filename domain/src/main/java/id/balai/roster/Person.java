package id.balai.roster;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import id.balai.media.Media;
import id.balai.shared.RecordTitle;
import id.balai.shared.Recorded;
import id.balai.shared.Refers;
import id.balai.shared.Unrecorded;
import id.balai.shared.VillageOwned;

/**
 * Somebody who serves the village or has served it. The NIP, the NIAP, birth and contacts are never public: the first
 * eight digits of a NIP are the birth date.
 */
@Entity
@Recorded(seenBy = RosterPermission.EDIT)
@Table(name = "PERSON")
@NamedQuery(name = "Person.names", query = "select new id.balai.roster.PersonName(p.id, p.name) from Person p")
@NamedQuery(name = "Person.photos", query = "select p.photoId from Person p where p.photoId in :ids")
@NamedQuery(name = "Person.byPhoto", query = "select p from Person p where p.photoId = :media order by p.id")
public class Person extends VillageOwned {

    private static final String PRIVATE = "what is private is not kept when the person's record is gone";

    @NotBlank
    @Size(max = 100)
    @RecordTitle
    private String name;

    @Size(max = 60)
    private String titlesBefore;

    @Size(max = 100)
    private String titlesAfter;

    /** A picture in the media library; null without one. */
    @Column(name = "PHOTO_ID")
    @Refers(Media.class)
    private Long photoId;

    @Enumerated(EnumType.STRING)
    private Education education;

    /** The village day on which the person allowed the education to be shown; null without consent. */
    private LocalDate educationConsentOn;

    @Pattern(regexp = "\\d{18}", message = "{person.nip.digits}")
    @Unrecorded(PRIVATE)
    private String nip;

    @Size(max = 25)
    @Unrecorded(PRIVATE)
    private String niap;

    @Size(max = 100)
    @Unrecorded(PRIVATE)
    private String birthPlace;

    @Unrecorded(PRIVATE)
    private LocalDate birthDate;

    @Pattern(regexp = "[0-9+() .-]{5,30}", message = "{village.phone.form}")
    @Unrecorded(PRIVATE)
    private String phone;

    @Email(message = "{village.email.form}")
    @Size(max = 100)
    @Unrecorded(PRIVATE)
    private String email;

    public Person() {}

    public Person(String titlesBefore, String name, String titlesAfter) {
        this.titlesBefore = titlesBefore;
        this.name = name;
        this.titlesAfter = titlesAfter;
    }

    /** The name with its titles, such as "Dr. Nama, S.Sos.". */
    public String fullName() {
        return fullName(titlesBefore, name, titlesAfter);
    }

    public static String fullName(String titlesBefore, String name, String titlesAfter) {
        String before = titlesBefore == null || titlesBefore.isBlank() ? "" : titlesBefore + " ";
        String after = titlesAfter == null || titlesAfter.isBlank() ? "" : ", " + titlesAfter;
        return before + name + after;
    }

    /** At most two letters for a person without a photo; titles are left out. */
    public String initials() {
        return initials(name);
    }

    public static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, Math.min(1, word.length()))))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** Takes over what a form may change. */
    public void change(Person edited) {
        name = edited.name;
        titlesBefore = edited.titlesBefore;
        titlesAfter = edited.titlesAfter;
        photoId = edited.photoId;
        education = edited.education;
        educationConsentOn = edited.educationConsentOn;
        nip = edited.nip;
        niap = edited.niap;
        birthPlace = edited.birthPlace;
        birthDate = edited.birthDate;
        phone = edited.phone;
        email = edited.email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitlesBefore() {
        return titlesBefore;
    }

    public void setTitlesBefore(String titlesBefore) {
        this.titlesBefore = titlesBefore;
    }

    public String getTitlesAfter() {
        return titlesAfter;
    }

    public void setTitlesAfter(String titlesAfter) {
        this.titlesAfter = titlesAfter;
    }

    public Long getPhotoId() {
        return photoId;
    }

    public void setPhotoId(Long photoId) {
        this.photoId = photoId;
    }

    public Education getEducation() {
        return education;
    }

    public void setEducation(Education education) {
        this.education = education;
    }

    public LocalDate getEducationConsentOn() {
        return educationConsentOn;
    }

    public void setEducationConsentOn(LocalDate educationConsentOn) {
        this.educationConsentOn = educationConsentOn;
    }

    public String getNip() {
        return nip;
    }

    public void setNip(String nip) {
        this.nip = nip;
    }

    public String getNiap() {
        return niap;
    }

    public void setNiap(String niap) {
        this.niap = niap;
    }

    public String getBirthPlace() {
        return birthPlace;
    }

    public void setBirthPlace(String birthPlace) {
        this.birthPlace = birthPlace;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
