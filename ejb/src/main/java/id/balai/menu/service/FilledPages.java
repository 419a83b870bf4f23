package id.balai.menu.service;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;

import id.balai.content.service.PublishedAlbums;
import id.balai.content.service.PublishedArticles;
import id.balai.institution.service.PublishedInstitutions;
import id.balai.menu.BuiltInPage;
import id.balai.opendata.service.OpenData;
import id.balai.roster.service.PublishedOfficials;
import id.balai.shared.service.Step;
import id.balai.territory.service.PublishedTerritory;
import id.balai.village.Office;
import id.balai.village.service.Villages;

/** Finds which of the pages that every site has hold something; the menu leaves out the others. */
@Step
@Stateless
@PermitAll
public class FilledPages {

    @EJB
    PublishedArticles articles;

    @EJB
    PublishedAlbums albums;

    @EJB
    PublishedOfficials officials;

    @EJB
    PublishedInstitutions institutions;

    @EJB
    PublishedTerritory territory;

    @EJB
    OpenData openData;

    @EJB
    Villages villages;

    /** @param asked only these are looked at, each once */
    public Set<BuiltInPage> among(Collection<BuiltInPage> asked) {
        Set<BuiltInPage> filled = EnumSet.noneOf(BuiltInPage.class);
        asked.stream().distinct().filter(this::isFilled).forEach(filled::add);
        return filled;
    }

    private boolean isFilled(BuiltInPage page) {
        return switch (page) {
            case HOME -> true;
            case GOVERNMENT -> officials.any();
            case NEWS -> !articles.latest(1).isEmpty();
            case GALLERY -> albums.any();
            case INSTITUTIONS -> institutions.any();
            case MAP -> territory.any();
            case OPEN_DATA -> openData.any();
            case CONTACT -> canBeReached();
        };
    }

    private boolean canBeReached() {
        Office office = villages.current().getOffice();
        return office.isLocated() || office.isReachable();
    }
}
