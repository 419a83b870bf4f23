package id.balai.media.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.media.Media;
import id.balai.media.MediaPermission;
import id.balai.office.web.OfficeFeed;
import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;

/** The media library. */
@ApplicationScoped
public class MediaOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("media-list", MediaPermission.ADD).inMenu(OfficeGroup.CONTENT, 20),
                OfficePage.of("media-edit", MediaPermission.ADD)
                        .showing(Media.class)
                        .aboutRecord());
    }

    @Override
    public List<OfficeFeed> feeds() {
        return List.of(new OfficeFeed("media/", MediaPermission.ADD));
    }
}
