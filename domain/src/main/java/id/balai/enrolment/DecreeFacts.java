package id.balai.enrolment;

import java.time.LocalDate;

import id.balai.roster.Decree;

/** What the village and all rows of a file together say of one decree; nothing that is said is overruled. */
final class DecreeFacts {

    private final Decree decree;
    private LocalDate issuedOn;
    private String subject;

    DecreeFacts(Decree decree) {
        this.decree = decree;
        issuedOn = decree.getIssuedOn();
        subject = decree.getSubject();
    }

    Decree decree() {
        return decree;
    }

    /** What the row contradicts is a fault. */
    void add(MemberEntry entry, Faults faults) {
        if (issuedOn == null) {
            issuedOn = entry.decreeDate();
        } else if (entry.decreeDate() != null && !issuedOn.equals(entry.decreeDate())) {
            faults.add(
                    entry.number(), MemberColumn.DECREE_DATE, "enrolment.decree.differs", decree.getNumber(), issuedOn);
        }
        if (subject == null || subject.isBlank()) {
            subject = entry.decreeSubject();
        } else if (entry.decreeSubject() != null && !spaced(subject).equalsIgnoreCase(spaced(entry.decreeSubject()))) {
            faults.add(
                    entry.number(),
                    MemberColumn.DECREE_SUBJECT,
                    "enrolment.decree.otherSubject",
                    decree.getNumber(),
                    subject);
        }
    }

    /** Tells the decree what was not known of it. */
    void give() {
        decree.complete(issuedOn, subject);
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
