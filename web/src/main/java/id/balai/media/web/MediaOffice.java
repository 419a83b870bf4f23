package id.balai.media.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.web.OfficeFeed;
import id.balai.account.web.OfficeGroup;
import id.balai.account.web.OfficePage;
import id.balai.account.web.OfficeSection;
import id.balai.media.Media;
import id.balai.media.MediaPermission;

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
