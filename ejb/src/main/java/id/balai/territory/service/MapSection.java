package id.balai.territory.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.menu.SectionContent;
import id.balai.menu.service.PublicSection;
import id.balai.shared.service.Step;

/** The page of the village's land. */
@Step
@ApplicationScoped
public class MapSection implements PublicSection {

    @EJB
    PublicTerritory territory;

    @Override
    public String word() {
        return "MAP";
    }

    @Override
    public String path() {
        return "/peta";
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public SectionContent content() {
        return SectionContent.untilChanged(territory.any());
    }
}
