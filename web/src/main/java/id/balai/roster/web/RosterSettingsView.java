package id.balai.roster.web;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.RosterSettings;
import id.balai.roster.service.RosterVisibility;
import id.balai.shared.web.Announcement;

/** What the village shows of its roster. */
@Named
@ViewScoped
public class RosterSettingsView implements Serializable {

    @EJB
    RosterVisibility visibility;

    private RosterSettings settings;

    @PostConstruct
    void load() {
        settings = visibility.current();
    }

    public String save() {
        visibility.change(settings);
        Announcement.say("admin.rosterSettings.saved");
        return "/admin/roster-settings?faces-redirect=true";
    }

    public RosterSettings getSettings() {
        return settings;
    }
}
