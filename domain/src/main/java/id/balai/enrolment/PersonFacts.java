package id.balai.enrolment;

import java.time.LocalDate;

import id.balai.roster.Education;
import id.balai.roster.Person;

/** What the roster and all rows of a file together say of one person; nothing that is said is overruled. */
final class PersonFacts {

    private String titlesBefore;
    private String titlesAfter;
    private Education education;
    private LocalDate consentOn;

    PersonFacts(Person person) {
        titlesBefore = person.getTitlesBefore();
        titlesAfter = SplitName.of(person).titlesAfter();
        education = person.getEducation();
        consentOn = person.getEducationConsentOn();
    }

    /** What the row contradicts is a fault. */
    void add(MemberEntry entry, Faults faults) {
        titlesBefore = one(titlesBefore, entry.titlesBefore(), entry, MemberColumn.TITLES_BEFORE, faults);
        titlesAfter = one(titlesAfter, entry.titlesAfter(), entry, MemberColumn.TITLES_AFTER, faults);
        education = one(education, entry.education(), entry, MemberColumn.EDUCATION, faults);
        consentOn = one(consentOn, entry.consentOn(), entry, MemberColumn.CONSENT, faults);
    }

    void giveTo(Person person) {
        person.setTitlesBefore(titlesBefore);
        if (SplitName.of(person).titlesAfter() == null) {
            person.setTitlesAfter(titlesAfter);
        }
        person.setEducation(education);
        person.setEducationConsentOn(consentOn);
    }

    private static <T> T one(T before, T here, MemberEntry entry, MemberColumn column, Faults faults) {
        if (before == null || here == null) {
            return before == null ? here : before;
        }
        if (!before.equals(here)) {
            Object shown = before instanceof Education level ? MemberWords.EDUCATIONS.word(level) : before;
            faults.add(entry.number(), column, "enrolment.person.differs", entry.name(), shown);
        }
        return before;
    }
}
