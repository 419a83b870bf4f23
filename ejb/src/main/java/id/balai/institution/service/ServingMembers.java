package id.balai.institution.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.institution.PublicMember;
import id.balai.institution.ServingMember;
import id.balai.roster.CitedDecree;
import id.balai.roster.Tenure;
import id.balai.shared.service.Step;
import id.balai.village.service.VillageDay;

/** Finds who serves in institutions today, with what everybody may know of them and nothing else. */
@Step
@Stateless
@PermitAll
public class ServingMembers {

    private static final String ON_DAY =
            " from Membership t join t.person p join t.institution i where i.id in :ids and " + Tenure.ON_DAY;

    private static final String MEMBERS =
            "select new id.balai.institution.ServingMember(i.id, t.id, p.titlesBefore, p.name, p.titlesAfter, t.role, t.field,"
                    + " t.speciality, p.education, p.educationConsentOn, t.startsOn, t.endsOn)" + ON_DAY
                    + " order by t.ordinal, t.id";

    private static final String DECREES =
            "select new id.balai.roster.CitedDecree(t.id, d.number, d.issuedOn) from Membership t join t.decree d"
                    + " join t.institution i where i.id in :ids and " + Tenure.ON_DAY;

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
        Map<Long, CitedDecree> decrees = query(DECREES, CitedDecree.class, institutionIds)
                .collect(Collectors.toMap(CitedDecree::citedBy, Function.identity()));
        boolean educationShown = isEducationShown();
        LocalDate today = day.today();
        query(MEMBERS, ServingMember.class, institutionIds)
                .forEach(serving -> members.get(serving.institutionId())
                        .add(serving.by(of(serving, decrees), educationShown, today)));
        return members;
    }

    private static CitedDecree of(ServingMember serving, Map<Long, CitedDecree> decrees) {
        return decrees.getOrDefault(serving.tenureId(), CitedDecree.unknown(serving.tenureId()));
    }

    private <T> Stream<T> query(String jpql, Class<T> type, Collection<Long> institutionIds) {
        return em.createQuery(jpql, type)
                .setParameter("ids", institutionIds)
                .setParameter("day", day.today())
                .getResultStream();
    }

    private boolean isEducationShown() {
        return em.createQuery("select s.educationPublic from RosterSettings s", Boolean.class)
                .getResultStream()
                .anyMatch(Boolean::booleanValue);
    }
}
