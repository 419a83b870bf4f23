package id.balai.roster.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.AffectedTenure;
import id.balai.roster.DecreeEffect;
import id.balai.roster.Extension;
import id.balai.roster.Span;
import id.balai.roster.Tenure;
import id.balai.roster.TenureSummary;
import id.balai.shared.service.Step;
import id.balai.village.service.VillageDay;

/** Reads histories: of posts, people and decrees. */
@Step
@Stateless
@PermitAll
public class ReadingTenures {

    /** Those that run first, then the newest; unknown days count as the earliest. */
    private static final Comparator<TenureSummary> NEWEST = Comparator.comparing(TenureSummary::serving)
            .thenComparing(TenureSummary::endsOn, Span.UNKNOWN_FIRST)
            .thenComparing(TenureSummary::startsOn, Span.UNKNOWN_FIRST)
            .thenComparing(TenureSummary::id)
            .reversed();

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    VillageDay day;

    public List<TenureSummary> ofPost(long postId) {
        return named("Term.ofPost", "post", postId).sorted(NEWEST).toList();
    }

    public List<TenureSummary> ofPerson(long personId) {
        return named("Tenure.ofPerson", "person", personId).sorted(NEWEST).toList();
    }

    public List<AffectedTenure> ofDecree(long decreeId) {
        List<AffectedTenure> rows = new ArrayList<>();
        named("Tenure.byDecree", "decree", decreeId)
                .forEach(row -> rows.add(new AffectedTenure(DecreeEffect.APPOINTED, row)));
        LocalDate today = day.today();
        em
                .createNamedQuery("Extension.byDecree", Extension.class)
                .setParameter("decree", decreeId)
                .getResultList()
                .stream()
                .map(extension -> TenureSummary.of(extension, today))
                .forEach(row -> rows.add(new AffectedTenure(DecreeEffect.EXTENDED, row)));
        named("Tenure.endedByDecree", "decree", decreeId)
                .forEach(row -> rows.add(new AffectedTenure(DecreeEffect.ENDED, row)));
        rows.sort(Comparator.comparing(AffectedTenure::effect)
                .thenComparing(row -> row.tenure().place())
                .thenComparing(row -> row.tenure().id()));
        return rows;
    }

    private Stream<TenureSummary> named(String query, String parameter, long id) {
        LocalDate today = day.today();
        return em.createNamedQuery(query, Tenure.class).setParameter(parameter, id).getResultList().stream()
                .map(tenure -> TenureSummary.of(tenure, today));
    }
}
