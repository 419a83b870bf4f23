package id.balai.institution.service;

import java.time.LocalDate;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.demo.service.DemoFacts;
import id.balai.demo.service.DemoPart;
import id.balai.institution.Institution;
import id.balai.institution.InstitutionKind;
import id.balai.institution.LegalReference;
import id.balai.institution.MemberRole;
import id.balai.institution.MemberSeat;
import id.balai.institution.Membership;
import id.balai.institution.TitledList;
import id.balai.roster.Decree;
import id.balai.roster.Education;
import id.balai.roster.Person;
import id.balai.roster.Span;
import id.balai.shared.Slug;
import id.balai.shared.service.Step;
import id.balai.village.service.VillageDay;

/** The demonstration's institutions with their members; days stay unknown. */
@Step
@ApplicationScoped
public class DemoInstitutions implements DemoPart {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    VillageDay day;

    @Override
    public int place() {
        return 40;
    }

    @Override
    public void furnish() {
        // the day on which the members let their education be shown
        LocalDate today = day.today();
        int place = 0;
        for (String name : DemoFacts.lines("institution/demo/index.txt")) {
            DemoFacts facts = DemoFacts.of("institution/demo/" + name + ".properties");
            Decree decree = new Decree(facts.text("decree"), null, null);
            em.persist(decree);
            Institution institution = new Institution();
            institution.change(described(name, facts), decree);
            institution.stand(++place);
            em.persist(institution);
            int member = 0;
            for (String line : DemoFacts.lines("institution/demo/" + name + "/members.txt")) {
                Membership membership = membership(cells(line), institution, decree, today);
                membership.stand(++member);
                em.persist(membership);
            }
        }
        em.flush();
    }

    private static Institution described(String name, DemoFacts facts) {
        Institution institution = new Institution();
        institution.setKind(InstitutionKind.valueOf(facts.text("kind")));
        institution.setName(facts.text("name"));
        institution.setAcronym(facts.text("acronym"));
        institution.setSlug(new Slug(facts.text("slug")));
        institution.setPurpose(facts.text("purpose"));
        for (String line : DemoFacts.lines("institution/demo/" + name + "/references.txt")) {
            List<String> cells = cells(line);
            institution.getReferences().add(new LegalReference(cells.get(0), cells.size() > 1 ? cells.get(1) : null));
        }
        for (String line : DemoFacts.lines("institution/demo/" + name + "/lists.txt")) {
            List<TitledList> lists = institution.getLists();
            if (line.startsWith("= ")) {
                lists.add(new TitledList(line.substring(2), ""));
            } else {
                TitledList last = lists.get(lists.size() - 1);
                last.setItems(last.getItems() + line + "\n");
            }
        }
        return institution;
    }

    private Membership membership(List<String> cells, Institution institution, Decree decree, LocalDate today) {
        Person person = new Person(null, cells.get(0), cells.get(1).isEmpty() ? null : cells.get(1));
        person.setEducation(Education.valueOf(cells.get(3)));
        person.setEducationConsentOn(today);
        em.persist(person);
        return new Membership(
                person, institution, MemberSeat.of(MemberRole.valueOf(cells.get(2))), Span.UNKNOWN, decree);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|")).stream().map(String::strip).toList();
    }
}
