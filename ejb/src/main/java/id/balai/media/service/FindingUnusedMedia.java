package id.balai.media.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;

import id.balai.media.Media;
import id.balai.media.MediaFilter;
import id.balai.media.MediaPermission;
import id.balai.media.UnusedMedia;

/** Looks through the library for what nothing uses. Only the features themselves know what they use, not a query. */
@Stateless
@RolesAllowed(MediaPermission.ADD)
public class FindingUnusedMedia {

    /** So many parts of the library are looked through for one answer, which may then hold fewer than were asked for. */
    private static final int PARTS = 8;

    @EJB
    MediaLibrary library;

    @EJB
    MediaRights rights;

    /** @param first number of entries of the library to skip, as the answer before told */
    public UnusedMedia list(MediaFilter filter, int first, int most) {
        List<Media> unused = new ArrayList<>();
        int next = first;
        for (int part = 0; part < PARTS && unused.size() < most; part++) {
            List<Media> looked = library.list(filter, next, most - unused.size());
            if (looked.isEmpty()) {
                return new UnusedMedia(unused, next, true);
            }
            next += looked.size();
            Set<Long> used = rights.usedAmong(looked);
            looked.stream().filter(media -> !used.contains(media.getId())).forEach(unused::add);
        }
        return new UnusedMedia(unused, next, false);
    }
}
