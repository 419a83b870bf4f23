package id.balai.institution;

import static id.balai.isolation.Canaries.DAY;
import static id.balai.isolation.Canaries.WORD;

import jakarta.enterprise.context.Dependent;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Span;
import id.balai.shared.Slug;

/** An institution that has moved, with what it rests on and somebody who serves there. */
@Dependent
class InstitutionCanaries implements IsolationPart {

    @Override
    public int place() {
        return 50;
    }

    @Override
    public void fill(Canaries canaries) {
        Institution typed = new Institution();
        typed.setKind(InstitutionKind.KPMD);
        typed.setName(WORD);
        typed.setAcronym(WORD);
        typed.setSlug(new Slug(WORD));
        typed.setPurpose(WORD);
        typed.getReferences().add(new LegalReference(WORD, WORD));
        typed.getLists().add(new TitledList(WORD, WORD));
        Institution institution = new Institution();
        institution.change(typed, canaries.get(Decree.class));
        canaries.keep(institution);
        canaries.know(LegalReference.class);
        canaries.know(TitledList.class);
        canaries.keep(new InstitutionAddress(institution, new Slug(WORD + "-lama")));
        MemberSeat seat = new MemberSeat(MemberRole.FIELD, WORD, Speciality.PLANNING);
        canaries.keep(new Membership(
                canaries.get(Person.class), institution, seat, new Span(DAY, null), canaries.get(Decree.class)));
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        Institution institution = canaries.get(Institution.class);
        routes.site("lembaga", "/lembaga", institution.path(), institution.path() + "-lama");
        routes.office("institution-list");
        routes.office("institution-edit", institution.getId());
        routes.office("member-list", institution.getId());
        routes.office("member-appoint", institution.getId());
        routes.office("member-replace", canaries.id(Membership.class));
        routes.office("member-extend", canaries.id(Membership.class));
        routes.office("member-end", canaries.id(Membership.class));
        routes.office("member-edit", canaries.id(Membership.class));
    }
}
