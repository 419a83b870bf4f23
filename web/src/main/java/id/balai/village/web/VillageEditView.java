package id.balai.village.web;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.shared.web.Announcement;
import id.balai.village.Village;
import id.balai.village.VillageCode;
import id.balai.village.service.Villages;

/** What the village says of itself. */
@Named
@ViewScoped
public class VillageEditView implements Serializable {

    @EJB
    Villages villages;

    private Village village;

    @PostConstruct
    void load() {
        village = villages.current();
    }

    public String save() {
        return saveAndGoOn("village-edit");
    }

    /** @param page of the office to show next */
    public String saveAndGoOn(String page) {
        villages.describe(village);
        Announcement.say("admin.village.saved");
        return "/admin/" + page + "?faces-redirect=true";
    }

    /** Null when the code is unknown, or no province has such a code. */
    public String getProvinceOfCode() {
        return VillageCode.province(village.getCode()).orElse(null);
    }

    public Village getVillage() {
        return village;
    }
}
