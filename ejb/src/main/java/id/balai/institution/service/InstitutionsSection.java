package id.balai.institution.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.menu.SectionContent;
import id.balai.menu.service.PublicSection;
import id.balai.shared.service.Step;

/** The page of the village's institutions. */
@Step
@ApplicationScoped
public class InstitutionsSection implements PublicSection {

    @EJB
    PublicInstitutions institutions;

    @Override
    public String word() {
        return "INSTITUTIONS";
    }

    @Override
    public String path() {
        return "/lembaga";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public SectionContent content() {
        return SectionContent.untilChanged(institutions.any());
    }
}
