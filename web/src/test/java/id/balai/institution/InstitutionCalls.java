package id.balai.institution;

import static id.balai.isolation.IsolationPart.done;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.institution.service.Institutions;
import id.balai.institution.service.Memberships;
import id.balai.institution.service.PublicInstitutions;
import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.roster.AppointmentOrder;
import id.balai.roster.DecreeCitation;
import id.balai.roster.Ending;
import id.balai.roster.Person;
import id.balai.shared.RuleViolation;

/** The calls of the institutions' services with another village's institutions and members. */
@Dependent
class InstitutionCalls implements IsolationPart {

    private static final String WORD = Canaries.WORD;
    private static final DecreeCitation CITED = new DecreeCitation("1/2026", null, null);

    @Inject
    Institutions institutions;

    @Inject
    Memberships memberships;

    @Inject
    PublicInstitutions published;

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        institutions(calls, canaries.get(Institution.class));
        published(calls);
        memberships(calls, canaries);
    }

    private void institutions(Map<String, Callable<Object>> calls, Institution institution) {
        long id = institution.getId();
        long version = institution.getVersion();
        Institution another = new Institution();
        another.setKind(institution.getKind());
        another.setName("Lembaga tetangga");
        another.setLogoId(institution.getLogoId());
        calls.put("Institutions.find", () -> institutions.find(id));
        calls.put("Institutions.save", () -> List.of(saved(institution), saved(another)));
        calls.put("Institutions.arrange", () -> done(() -> institutions.arrange(List.of(id))));
        calls.put("Institutions.retire", () -> done(() -> institutions.retire(id, version)));
        calls.put("Institutions.revive", () -> done(() -> institutions.revive(id, version)));
        calls.put("Institutions.delete", () -> done(() -> institutions.delete(id, version)));
    }

    /** What is refused of one must not keep the other from being tried. */
    private Object saved(Institution edited) {
        try {
            return institutions.save(edited, CITED);
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    private void published(Map<String, Callable<Object>> calls) {
        calls.put("PublicInstitutions.bySlug", () -> published.bySlug(WORD));
        calls.put("PublicInstitutions.movedTo", () -> published.movedTo(WORD + "-lama"));
        calls.put(
                "PublicInstitutions.members",
                () -> published.members(List.of(WORD, WORD + "-lama")).size());
    }

    private void memberships(Map<String, Callable<Object>> calls, Canaries canaries) {
        long institution = canaries.id(Institution.class);
        Membership membership = canaries.get(Membership.class);
        long id = membership.getId();
        MemberSeat seat = MemberSeat.of(MemberRole.CHAIR);
        AppointmentOrder order = new AppointmentOrder(canaries.id(Person.class), CITED, Canaries.DAY.plusDays(1), null);
        calls.put("Memberships.current", () -> memberships.current(institution));
        calls.put("Memberships.former", () -> memberships.former(institution));
        calls.put("Memberships.find", () -> memberships.find(id));
        calls.put("Memberships.appoint", () -> memberships.appoint(institution, seat, order));
        calls.put("Memberships.replace", () -> memberships.replace(id, order));
        calls.put("Memberships.extend", () -> memberships.extend(id, Canaries.DAY, CITED));
        calls.put("Memberships.end", () -> memberships.end(id, Canaries.DAY, Ending.DIED, CITED));
        calls.put("Memberships.remove", () -> done(() -> memberships.remove(id)));
        calls.put("Memberships.arrange", () -> done(() -> memberships.arrange(institution, List.of(id))));
        calls.put("Memberships.seat", () -> done(() -> memberships.seat(id, membership.getVersion(), seat)));
        calls.put("Memberships.warnings", () -> memberships.warnings(institution, seat, order));
        calls.put("Memberships.warningsOfExtending", () -> memberships.warningsOfExtending(id, Canaries.DAY));
    }
}
