package id.balai.territory.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.office.web.OfficeFeed;
import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;
import id.balai.roster.RosterPermission;
import id.balai.territory.Area;
import id.balai.village.VillagePermission;

/** Parts of the village, where they end, and the map. */
@ApplicationScoped
public class TerritoryOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("area-list", RosterPermission.EDIT).inMenu(OfficeGroup.ROSTER, 70),
                OfficePage.of("area-edit", RosterPermission.EDIT).showing(Area.class),
                OfficePage.of("boundary-edit", RosterPermission.EDIT),
                OfficePage.of("area-boundaries", RosterPermission.EDIT),
                OfficePage.of("map-tiles", VillagePermission.EDIT));
    }

    @Override
    public List<OfficeFeed> feeds() {
        return List.of(new OfficeFeed("territory/", RosterPermission.EDIT));
    }
}
