package id.balai.operation.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.operation.service.RegisteringVillages;
import id.balai.village.VillageSummary;

/** The operator's list of villages. */
@Named
@RequestScoped
public class VillageListView {

    @EJB
    RegisteringVillages registering;

    private List<VillageSummary> list;

    @PostConstruct
    void load() {
        list = registering.list();
    }

    public List<VillageSummary> getList() {
        return list;
    }
}
