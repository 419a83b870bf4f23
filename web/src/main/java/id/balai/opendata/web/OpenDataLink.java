package id.balai.opendata.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.opendata.service.OpenData;

/** Whether the foot of the pages leads to the open data: only where there are some. */
@Named
@RequestScoped
public class OpenDataLink {

    @EJB
    OpenData data;

    private boolean shown;

    @PostConstruct
    void begin() {
        shown = data.any();
    }

    public boolean isShown() {
        return shown;
    }
}
