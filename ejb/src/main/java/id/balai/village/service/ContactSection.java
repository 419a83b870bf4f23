package id.balai.village.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

import id.balai.menu.SectionContent;
import id.balai.menu.service.PublicSection;
import id.balai.shared.service.Step;
import id.balai.village.Hall;

/** How to reach the village office, at the foot of each page. */
@Step
@ApplicationScoped
public class ContactSection implements PublicSection {

    @EJB
    Villages villages;

    @Override
    public String word() {
        return "CONTACT";
    }

    @Override
    public String path() {
        return "#office";
    }

    @Override
    public int place() {
        return 100;
    }

    @Override
    public SectionContent content() {
        Hall hall = villages.shown().getHall();
        return SectionContent.untilChanged(hall.isLocated() || hall.isReachable());
    }
}
