package id.balai.territory.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.web.OfficeFeed;
import id.balai.account.web.OfficeGroup;
import id.balai.account.web.OfficePage;
import id.balai.account.web.OfficeSection;
import id.balai.shared.Permission;
import id.balai.territory.Area;

/** Parts of the village, where they end, and the map. */
@ApplicationScoped
public class TerritoryOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("area-list", Permission.ROSTER_EDIT).inMenu(OfficeGroup.ROSTER, 70),
                OfficePage.of("area-edit", Permission.ROSTER_EDIT).showing(Area.class),
                OfficePage.of("boundary-edit", Permission.ROSTER_EDIT),
                OfficePage.of("area-boundaries", Permission.ROSTER_EDIT),
                OfficePage.of("map-tiles", Permission.VILLAGE_EDIT));
    }

    @Override
    public List<OfficeFeed> feeds() {
        return List.of(new OfficeFeed("territory/", Permission.ROSTER_EDIT));
    }
}
