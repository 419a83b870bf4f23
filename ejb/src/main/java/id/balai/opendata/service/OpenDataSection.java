package id.balai.opendata.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.menu.SectionContent;
import id.balai.menu.service.PublicSection;
import id.balai.shared.service.Step;

/** The page of the open data. The foot of each page leads to it, so the automatic menu need not. */
@Step
@ApplicationScoped
public class OpenDataSection implements PublicSection {

    public static final String WORD = "OPEN_DATA";

    @EJB
    OpenData data;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String path() {
        return "/data";
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public boolean isAutomatic() {
        return false;
    }

    @Override
    public SectionContent content() {
        return SectionContent.untilChanged(data.any());
    }
}
