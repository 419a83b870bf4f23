package id.balai.roster.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.menu.SectionContent;
import id.balai.menu.service.PublicSection;
import id.balai.shared.service.Step;

/** The page of the village's posts and of who holds them. */
@Step
@ApplicationScoped
public class OfficialsSection implements PublicSection {

    @EJB
    PublicOfficials officials;

    @Override
    public String word() {
        return "GOVERNMENT";
    }

    @Override
    public String path() {
        return "/pemerintah";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public SectionContent content() {
        return SectionContent.untilChanged(officials.any());
    }
}
