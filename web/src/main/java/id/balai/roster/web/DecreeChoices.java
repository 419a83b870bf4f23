package id.balai.roster.web;

import java.util.List;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.roster.DecreeCitation;
import id.balai.roster.DecreeRow;
import id.balai.roster.service.Decrees;

/** Decrees that a form offers while somebody types a number or a part of the subject. */
@Named
@RequestScoped
public class DecreeChoices {

    private static final int MOST = 10;

    @EJB
    Decrees decrees;

    public List<DecreeRow> find(String typed) {
        return decrees.like(typed, MOST);
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
