package id.balai.operation.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.operation.service.RegisteringVillages;
import id.balai.shared.RuleViolation;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;
import id.balai.village.VillageSummary;

/** What the operator may do to a village: its hosts, a new administrator's password, and closing it. */
@Named
@ViewScoped
public class VillageManageView implements Serializable {

    @EJB
    RegisteringVillages registering;

    private long id;
    private VillageSummary village;
    private String hosts;
    private String administrator = "admin";
    private String password;
    private String nameAgain;

    public void load() {
        village = Found.orNotFound(registering.list().stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst());
        hosts = village == null ? null : HostLines.write(village.hosts());
    }

    public void changeHosts() {
        registering.changeHosts(id, HostLines.read(hosts));
        load();
        Announcement.say("admin.village.hostsChanged", village.name());
    }

    public void giveAdministrator() {
        password = registering.giveAdministrator(id, administrator);
    }

    /** Only after the village's name was typed once more. */
    public String close() {
        if (!village.name().equalsIgnoreCase(nameAgain)) {
            throw new RuleViolation("village.closeNameDiffers", "nameAgain", village.name());
        }
        registering.close(id);
        Announcement.say("admin.village.closed", village.name());
        return "/admin/village-list?faces-redirect=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public VillageSummary getVillage() {
        return village;
    }

    public String getHosts() {
        return hosts;
    }

    public void setHosts(String hosts) {
        this.hosts = hosts;
    }

    public String getAdministrator() {
        return administrator;
    }

    public void setAdministrator(String administrator) {
        this.administrator = administrator;
    }

    /** The administrator's new one-time password, once; else null. */
    public String getPassword() {
        return password;
    }

    public String getNameAgain() {
        return nameAgain;
    }

    public void setNameAgain(String nameAgain) {
        this.nameAgain = nameAgain;
    }
}
