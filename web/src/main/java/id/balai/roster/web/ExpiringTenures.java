package id.balai.roster.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.roster.ExpiringTenure;
import id.balai.roster.PublicPost;
import id.balai.roster.service.RosterAttention;

/** Services that end soon, by how soon, and posts that nobody holds; for the dashboard. */
@Named
@RequestScoped
public class ExpiringTenures {

    private static final int SOON = 7;
    private static final int NEXT = 30;
    private static final int LATER = 90;

    @EJB
    RosterAttention attention;

    private List<ExpiringTenure> all;
    private List<PublicPost> vacant;

    @PostConstruct
    void load() {
        all = attention.expiring(LATER);
        vacant = attention.vacant();
    }

    /** Days that divide the list: each holds what ends within so many, but not within the number before. */
    public List<Integer> getLimits() {
        return List.of(SOON, NEXT, LATER).stream()
                .filter(limit -> !within(limit).isEmpty())
                .toList();
    }

    public List<ExpiringTenure> within(int limit) {
        return all.stream()
                .filter(tenure -> tenure.daysLeft() <= limit && tenure.daysLeft() > before(limit))
                .toList();
    }

    private static int before(int limit) {
        return limit == LATER ? NEXT : limit == NEXT ? SOON : -1;
    }

    public List<PublicPost> getVacant() {
        return vacant;
    }
}
