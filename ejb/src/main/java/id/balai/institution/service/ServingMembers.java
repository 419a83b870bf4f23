package id.balai.institution.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.MemberRole;
import id.balai.institution.PublicMember;
import id.balai.institution.Speciality;
import id.balai.roster.Education;
import id.balai.roster.Person;
import id.balai.roster.Tenure;
import id.balai.shared.service.Step;
import id.balai.village.service.VillageDay;

/** Finds who serves in institutions today, with what everybody may know of them and nothing else. */
@Step
@Stateless
@PermitAll
public class ServingMembers {

    private static final String THEY =
            " from Membership t join t.person p join t.institution i where i.id in :ids and " + Tenure.ON_DAY;

    private static final String MEMBERS = "select i.id, t.id, p.titlesBefore, p.name, p.titlesAfter, t.role, t.field,"
            + " t.speciality, p.education, p.educationConsentOn, t.startsOn, t.endsOn" + THEY
            + " order by t.ordinal, t.id";

    private static final String DECREES = "select t.id, d.number, d.issuedOn from Membership t join t.decree d"
            + " join t.institution i where i.id in :ids and " + Tenure.ON_DAY;

    private static final String COUNTS =
            "select i.id, count(t) from Membership t join t.institution i where " + Tenure.ON_DAY + " group by i.id";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    VillageDay day;

    /** By the institution's id, in three statements; one without members has an empty list. */
    public Map<Long, List<PublicMember>> of(Collection<Long> institutionIds) {
        Map<Long, List<PublicMember>> members = new HashMap<>();
        if (institutionIds.isEmpty()) {
            return members;
        }
        institutionIds.forEach(id -> members.put(id, new ArrayList<>()));
        Map<Long, Object[]> decrees = new HashMap<>();
        rows(DECREES, institutionIds).forEach(row -> decrees.put((Long) row[0], row));
        boolean educationShown = isEducationShown();
        LocalDate today = today();
        for (Object[] row : rows(MEMBERS, institutionIds)) {
            LocalDate consentOn = (LocalDate) row[9];
            boolean allowed = educationShown && consentOn != null && !consentOn.isAfter(today);
            members.get(row[0]).add(member(row, decrees.get(row[1]), allowed));
        }
        return members;
    }

    /** By the institution's id; those without members are left out. */
    public Map<Long, Long> counts() {
        Map<Long, Long> counts = new HashMap<>();
        em.createQuery(COUNTS, Object[].class)
                .setParameter("day", today())
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    private List<Object[]> rows(String query, Collection<Long> institutionIds) {
        return em.createQuery(query, Object[].class)
                .setParameter("ids", institutionIds)
                .setParameter("day", today())
                .getResultList();
    }

    private static PublicMember member(Object[] row, Object[] decree, boolean educationAllowed) {
        return new PublicMember(
                (Long) row[1],
                Person.fullName((String) row[2], (String) row[3], (String) row[4]),
                (MemberRole) row[5],
                (String) row[6],
                (Speciality) row[7],
                educationAllowed ? (Education) row[8] : null,
                decree == null ? null : (String) decree[1],
                decree == null ? null : (LocalDate) decree[2],
                (LocalDate) row[10],
                (LocalDate) row[11]);
    }

    private boolean isEducationShown() {
        return em.createQuery("select s.educationPublic from RosterSettings s", Boolean.class)
                .getResultStream()
                .anyMatch(Boolean::booleanValue);
    }

    private LocalDate today() {
        return day.today();
    }
}
