package id.balai.media.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import id.balai.media.Media;
import id.balai.media.MediaPermission;
import id.balai.media.MediaPlaces;
import id.balai.shared.RuleViolation;
import id.balai.shared.service.Step;

/**
 * Where things of the library are used, and who may change them: who may publish all of them, others what they added
 * themselves as long as readers do not see it.
 */
@Step
@Stateless
@PermitAll
@DeclareRoles(MediaPermission.KEEP)
public class MediaRights {

    @Resource
    SessionContext session;

    @Inject
    Instance<MediaUses> uses;

    public MediaPlaces places(Media media) {
        return new MediaPlaces(
                uses.stream().flatMap(use -> use.of(media).stream()).toList());
    }

    /** Ids of those among several that are used. */
    public Set<Long> usedAmong(Collection<Media> several) {
        Set<Long> used = new HashSet<>();
        if (!several.isEmpty()) {
            uses.forEach(feature -> used.addAll(feature.usedAmong(several)));
        }
        return used;
    }

    /** @throws RuleViolation when the caller may not change it */
    public void requireChangeable(Media media, MediaPlaces places) {
        if (isPublisher()) {
            return;
        }
        if (!isOwn(media)) {
            throw new RuleViolation("media.notYours");
        }
        if (places.isPublic()) {
            throw new RuleViolation("media.inPublic");
        }
    }

    /** Ids of those among several that the caller may change. */
    public Set<Long> changeable(Collection<Media> several) {
        if (isPublisher()) {
            return several.stream().map(Media::getId).collect(Collectors.toSet());
        }
        var own = several.stream().filter(this::isOwn).toList();
        Set<Long> used = usedAmong(own);
        return own.stream()
                .filter(media -> !used.contains(media.getId()) || !places(media).isPublic())
                .map(Media::getId)
                .collect(Collectors.toSet());
    }

    private boolean isOwn(Media media) {
        return media.getAddedBy().equals(session.getCallerPrincipal().getName());
    }

    private boolean isPublisher() {
        return session.isCallerInRole(MediaPermission.KEEP);
    }
}
