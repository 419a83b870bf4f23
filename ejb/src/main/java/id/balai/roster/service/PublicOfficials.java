package id.balai.roster.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.frame.service.Frames;
import id.balai.roster.Holder;
import id.balai.roster.Post;
import id.balai.roster.PostKind;
import id.balai.roster.PublicPost;
import id.balai.roster.Span;
import id.balai.roster.Tenure;
import id.balai.shared.Tree;
import id.balai.village.service.VillageDay;

/** The posts of the village government and who holds them, as everybody may see it. */
@Stateless
@PermitAll
public class PublicOfficials {

    /** Definitive before acting; unknown days count as the earliest. */
    private static final Comparator<Holder> BY_START = Comparator.comparing(Holder::acting)
            .thenComparing(Holder::startsOn, Span.UNKNOWN_FIRST)
            .thenComparing(Holder::tenureId);

    private static final Comparator<Holder> BY_END = Comparator.comparing(Holder::endsOn, Span.UNKNOWN_FIRST)
            .thenComparing(Holder::startsOn, Span.UNKNOWN_FIRST)
            .thenComparing(Holder::tenureId);

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @Inject
    Frames frames;

    @EJB
    FindingHolders holders;

    @EJB
    VillageDay day;

    /** The active posts: by kind, and within one kind each before those under it. */
    public List<PublicPost> posts() {
        return frames.get(PublicPost.class, this::read);
    }

    private List<PublicPost> read() {
        Tree<Post> posts = Tree.of(
                em.createNamedQuery("Post.active", Post.class).getResultList(), Post::getId, Post::getSuperiorId);
        Map<Long, List<Holder>> today = holders.where(Tenure.ON_DAY, day.today(), Map.of());
        return posts.flat().stream()
                .map(Tree.Branch::item)
                .sorted(Comparator.comparing(Post::getKind))
                .map(post -> shown(post, posts, today.getOrDefault(post.getId(), List.of())))
                .toList();
    }

    /** Whether there is an active post at all. */
    public boolean any() {
        return !posts().isEmpty();
    }

    /** An active post by its address. */
    public Optional<PublicPost> post(String slug) {
        return posts().stream().filter(post -> post.slug().equals(slug)).findFirst();
    }

    /** Who held a post and does no more, the newest first. */
    public List<Holder> formerHolders(long postId) {
        return frames.get(
                new HoldersBefore(postId),
                () -> over(" and t.post.id = :post", Map.of("post", postId))
                        .sorted(BY_END.reversed())
                        .toList());
    }

    /** The village heads before today's, the first of them first; those who were only acting as well. */
    public List<Holder> formerHeads() {
        return frames.get(
                PostKind.HEAD,
                () -> over(" and t.post.kind = :head", Map.of("head", PostKind.HEAD))
                        .sorted(BY_END)
                        .toList());
    }

    private record HoldersBefore(long postId) {}

    private Stream<Holder> over(String condition, Map<String, Object> parameters) {
        return holders.where(Tenure.OVER + condition, day.today(), parameters).values().stream()
                .flatMap(Collection::stream);
    }

    private static PublicPost shown(Post post, Tree<Post> shown, List<Holder> holders) {
        return new PublicPost(
                post.getId(),
                post.getSlug().value(),
                post.getTitle(),
                post.getKind(),
                shown.find(post.getSuperiorId()).map(Post::getId).orElse(null),
                post.getOrdinal(),
                post.dutyList(),
                holders.stream().sorted(BY_START).toList());
    }
}
