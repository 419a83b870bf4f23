package id.balai.roster.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.roster.GovernmentSection;
import id.balai.roster.Holder;
import id.balai.roster.PostKind;
import id.balai.roster.PublicPost;
import id.balai.roster.service.PublicOfficials;
import id.balai.shared.web.PathParts;

/** The government of the village, or one post of it, as the address says: who holds what, and who did before. */
@Named
@RequestScoped
public class GovernmentView {

    @EJB
    PublicOfficials published;

    @Inject
    Officials officials;

    @Inject
    PathParts parts;

    private PublicPost post;
    private List<Holder> former;

    /** Answers "not found" for an address that is no active post's. */
    public void load() {
        if (parts.all().isEmpty()) {
            former = published.formerHeads();
            return;
        }
        post = posts().filter(each -> parts.all().equals(List.of(each.slug())))
                .findFirst()
                .orElse(null);
        if (post == null) {
            parts.notFound();
        } else {
            former = published.formerHolders(post.id());
        }
    }

    private Stream<PublicPost> posts() {
        return officials.getPosts().stream();
    }

    /** Null for the whole government. */
    public PublicPost getPost() {
        return post;
    }

    /** Of one post the newest first; of the whole government its heads in the order in which they served. */
    public List<Holder> getFormer() {
        return former;
    }

    /** In their order, without empty ones. */
    public List<Map.Entry<GovernmentSection, List<PublicPost>>> getSections() {
        return List.copyOf(posts().collect(Collectors.groupingBy(
                        each -> section(each.kind()),
                        () -> new EnumMap<>(GovernmentSection.class),
                        Collectors.toList()))
                .entrySet());
    }

    public GovernmentSection section(PostKind kind) {
        return GovernmentSection.of(kind);
    }

    /** The post above this one; null at the top. */
    public PublicPost getSuperior() {
        return posts().filter(each -> Objects.equals(each.id(), post.superiorId()))
                .findFirst()
                .orElse(null);
    }

    /** Those right under this one. */
    public List<PublicPost> getSubordinates() {
        return posts().filter(each -> Objects.equals(each.superiorId(), post.id()))
                .toList();
    }
}
