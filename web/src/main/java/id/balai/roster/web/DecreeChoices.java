package id.balai.roster.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.roster.DecreeCitation;
import id.balai.roster.DecreeSummary;
import id.balai.roster.service.Decrees;

/** Decrees that a form offers while somebody types a number or a part of the subject. */
@Named
@RequestScoped
public class DecreeChoices {

    private static final int MOST = 10;

    @EJB
    Decrees decrees;

    private final Map<String, DecreeSummary> found = new HashMap<>();

    /** Numbers of those whose number or subject holds what was typed. */
    public List<String> find(String typed) {
        List<DecreeSummary> rows = decrees.like(typed, MOST);
        rows.forEach(row -> found.put(row.number(), row));
        return rows.stream().map(DecreeSummary::number).toList();
    }

    /** One of those that were found; null for another number. */
    public DecreeSummary row(String number) {
        return found.get(number);
    }

    /** Shows what is known of the decree whose number has just been chosen. */
    public void complete(DecreeCitation cited) {
        decrees.numbered(cited.getNumber()).ifPresent(known -> {
            cited.setNumber(known.getNumber());
            cited.setIssuedOn(known.getIssuedOn());
            cited.setSubject(known.getSubject());
            cited.setUnknown(false);
        });
    }
}
