package id.balai.village.service;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.menu.SectionContent;
import id.balai.menu.service.PublicSection;
import id.balai.shared.service.Step;

/** The front page, which always says something. */
@Step
@ApplicationScoped
public class HomeSection implements PublicSection {

    @Override
    public String word() {
        return "HOME";
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public SectionContent content() {
        return SectionContent.untilChanged(true);
    }
}
