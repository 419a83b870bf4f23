package id.balai.territory.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;

import id.balai.institution.InstitutionSummary;
import id.balai.institution.MemberRole;
import id.balai.institution.PublicMember;
import id.balai.institution.service.PublicInstitutions;
import id.balai.roster.Holder;
import id.balai.roster.PublicPost;
import id.balai.roster.service.PublicOfficials;
import id.balai.territory.Area;
import id.balai.territory.AreaHead;

/** Who leads the parts of the village today, as the roster says. */
@Stateless
@PermitAll
public class AreaHeads {

    @EJB
    PublicOfficials officials;

    @EJB
    PublicInstitutions institutions;

    /** By the id of the part; a part without a post or an institution that readers may see has none. */
    public Map<Long, AreaHead> of(Collection<Area> areas) {
        Map<Long, AreaHead> byPost = isAny(areas.stream().map(Area::getPostId)) ? ofPosts() : new HashMap<>();
        List<Long> led = areas.stream()
                .map(Area::getInstitutionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, AreaHead> byInstitution = led.isEmpty() ? new HashMap<>() : ofInstitutions(led);
        Map<Long, AreaHead> heads = new HashMap<>();
        for (Area area : areas) {
            AreaHead head = area.getPostId() == null
                    ? led(area, Area::getInstitutionId, byInstitution)
                    : led(area, Area::getPostId, byPost);
            if (head != null) {
                heads.put(area.getId(), head);
            }
        }
        return heads;
    }

    private static AreaHead led(Area area, Function<Area, Long> leader, Map<Long, AreaHead> heads) {
        Long id = leader.apply(area);
        return id == null ? null : heads.get(id);
    }

    private static boolean isAny(Stream<Long> ids) {
        return ids.anyMatch(Objects::nonNull);
    }

    private Map<Long, AreaHead> ofPosts() {
        return officials.posts().stream()
                .collect(Collectors.toMap(
                        PublicPost::id,
                        post -> new AreaHead(
                                post.title(), names(post.holders().stream().map(Holder::name)))));
    }

    private Map<Long, AreaHead> ofInstitutions(List<Long> led) {
        List<InstitutionSummary> found = institutions.list().stream()
                .filter(institution -> led.contains(institution.id()))
                .toList();
        Map<String, List<PublicMember>> members = institutions.members(
                found.stream().map(institution -> institution.slug().value()).toList());
        return found.stream()
                .collect(Collectors.toMap(
                        InstitutionSummary::id,
                        institution -> new AreaHead(
                                institution.name(),
                                chair(members.getOrDefault(institution.slug().value(), List.of())))));
    }

    private static String chair(List<PublicMember> members) {
        return names(members.stream()
                .filter(member -> member.role() == MemberRole.CHAIR)
                .map(PublicMember::name));
    }

    private static String names(Stream<String> names) {
        String all = names.collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }
}
