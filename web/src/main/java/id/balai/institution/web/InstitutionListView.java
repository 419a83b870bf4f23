package id.balai.institution.web;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.InstitutionSummary;
import id.balai.institution.service.Institutions;
import id.balai.shared.web.Announcement;

/** The institutions of the village, put in order as a whole. */
@Named
@ViewScoped
public class InstitutionListView implements Serializable {

    @EJB
    Institutions institutions;

    private List<InstitutionSummary> list;
    private List<Long> order;

    @PostConstruct
    void load() {
        list = institutions.all();
    }

    public void arrange() {
        if (order != null) {
            institutions.arrange(order);
            order = null;
            load();
            Announcement.say("admin.arrange.done");
        }
    }

    public List<InstitutionSummary> getList() {
        return list;
    }

    /** Null while nothing waits to be saved. */
    public List<Long> getOrder() {
        return order;
    }

    public void setOrder(List<Long> order) {
        this.order = order;
    }
}
