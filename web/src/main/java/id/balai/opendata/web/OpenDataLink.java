package id.balai.opendata.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.menu.service.PublicMenu;
import id.balai.opendata.service.OpenDataSection;

/** Whether the foot of the pages leads to the open data: only where there are some. */
@Named
@RequestScoped
public class OpenDataLink {

    @EJB
    PublicMenu menu;

    private boolean shown;

    @PostConstruct
    void begin() {
        shown = menu.isFilled(OpenDataSection.WORD);
    }

    public boolean isShown() {
        return shown;
    }
}
