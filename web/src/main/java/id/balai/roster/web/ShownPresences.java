package id.balai.roster.web;

import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.roster.Holder;
import id.balai.roster.Presence;
import id.balai.roster.service.Presences;

/** Where the officials are at this moment, as far as the village lets readers know. */
@Named
@RequestScoped
public class ShownPresences {

    @EJB
    Presences presences;

    private Map<Long, Presence> shown;

    @PostConstruct
    void load() {
        shown = presences.shown();
    }

    /** Null when nothing is known or shown. */
    public Presence of(Holder holder) {
        return shown.get(holder.personId());
    }
}
