package id.balai.roster.web;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.roster.Holder;
import id.balai.roster.Presence;
import id.balai.roster.PresenceState;
import id.balai.roster.PublicPost;
import id.balai.roster.service.Presences;
import id.balai.roster.service.PublicOfficials;

/** Where each official is today: one press says it, and a time until which can be added. */
@Named
@ViewScoped
public class PresenceListView implements Serializable {

    @EJB
    PublicOfficials officials;

    @EJB
    Presences presences;

    private List<OfficialPresence> rows;
    private Long chosen;
    private LocalTime until;

    /** Each person once, where he or she stands first. */
    @PostConstruct
    void load() {
        Map<Long, Holder> people = new LinkedHashMap<>();
        Map<Long, List<String>> posts = new LinkedHashMap<>();
        for (PublicPost post : officials.posts()) {
            for (Holder holder : post.holders()) {
                people.putIfAbsent(holder.personId(), holder);
                posts.computeIfAbsent(holder.personId(), none -> new ArrayList<>())
                        .add(post.title());
            }
        }
        Map<Long, Presence> said = presences.now();
        rows = people.values().stream()
                .map(holder -> OfficialPresence.of(
                        holder.personId(),
                        holder.name(),
                        String.join(", ", posts.get(holder.personId())),
                        said.get(holder.personId())))
                .toList();
    }

    /** What was said before is forgotten, its end too. */
    public void say(OfficialPresence row, PresenceState state) {
        chosen = row.personId();
        until = null;
        presences.say(chosen, state, null);
        load();
    }

    /** Adds an end to what was said last, or takes it away. */
    public void limit() {
        presences.say(chosen, getChosen().state(), until);
        load();
    }

    public void forget() {
        presences.forget(chosen);
        chosen = null;
        load();
    }

    public List<OfficialPresence> getRows() {
        return rows;
    }

    /** Of whom something was said last; null before that, and when it holds no more. */
    public OfficialPresence getChosen() {
        return rows.stream()
                .filter(row -> chosen != null && row.personId() == chosen && row.state() != null)
                .findFirst()
                .orElse(null);
    }

    public PresenceState[] getStates() {
        return PresenceState.values();
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }
}
