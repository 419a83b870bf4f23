package id.balai.institution.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.institution.InstitutionName;
import id.balai.institution.service.InstitutionNames;

/** The institutions that a form of the office offers. */
@Named
@RequestScoped
public class InstitutionChoices {

    @EJB
    InstitutionNames names;

    private List<InstitutionName> all;

    /** Those that are active, and the one that was chosen while it still was. @param chosen null when none is */
    public List<InstitutionName> with(Long chosen) {
        if (all == null) {
            all = names.all();
        }
        return all.stream()
                .filter(each -> each.active() || chosen != null && each.id() == chosen)
                .toList();
    }
}
