package id.balai.isolation;

import static id.balai.isolation.Canaries.DAY;
import static id.balai.isolation.Canaries.WORD;

import id.balai.institution.Institution;
import id.balai.institution.InstitutionAddress;
import id.balai.institution.InstitutionKind;
import id.balai.institution.LegalReference;
import id.balai.institution.MemberRole;
import id.balai.institution.MemberSeat;
import id.balai.institution.Membership;
import id.balai.institution.Speciality;
import id.balai.institution.TitledList;
import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Span;
import id.balai.shared.Slug;

/** An institution that has moved, with what it rests on and somebody who serves there. */
final class InstitutionCanaries {

    private InstitutionCanaries() {}

    static void fill(Canaries canaries) {
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
        canaries.know(institution.getReferences().get(0));
        canaries.know(institution.getLists().get(0));
        canaries.keep(new InstitutionAddress(institution, new Slug(WORD + "-lama")));
        MemberSeat seat = new MemberSeat(MemberRole.FIELD, WORD, Speciality.PLANNING);
        canaries.keep(new Membership(
                canaries.get(Person.class), institution, seat, new Span(DAY, null), canaries.get(Decree.class)));
    }
}
