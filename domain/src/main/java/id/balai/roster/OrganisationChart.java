package id.balai.roster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.balai.shared.Tree;

/**
 * Who stands under whom in the village government. Below the one at the top posts of a kind stand together, so that a
 * village with many hamlets still has a chart of few columns. The BPD is no part of it: it stands under nobody.
 */
public final class OrganisationChart {

    private OrganisationChart() {}

    /** The entries at the top. */
    public static List<Entry> of(List<PublicPost> posts) {
        List<PublicPost> government =
                posts.stream().filter(post -> post.kind() != PostKind.BPD).toList();
        List<Tree.Branch<PublicPost>> roots =
                Tree.of(government, PublicPost::id, PublicPost::superiorId).roots();
        return roots.size() == 1
                ? List.of(new Entry(
                        roots.get(0).item(), null, gathered(roots.get(0).children())))
                : gathered(roots);
    }

    private static List<Entry> gathered(List<Tree.Branch<PublicPost>> branches) {
        Map<PostKind, List<Entry>> byKind = new EnumMap<>(PostKind.class);
        branches.forEach(branch -> byKind.computeIfAbsent(branch.item().kind(), none -> new ArrayList<>())
                .add(entry(branch)));
        return byKind.entrySet().stream()
                .map(kind -> kind.getValue().size() == 1
                        ? kind.getValue().get(0)
                        : new Entry(null, kind.getKey(), kind.getValue()))
                .toList();
    }

    private static Entry entry(Tree.Branch<PublicPost> branch) {
        return new Entry(
                branch.item(),
                null,
                branch.children().stream().map(OrganisationChart::entry).toList());
    }

    /**
     * A post, or several of one kind that stand beside one another.
     *
     * @param post null for several
     * @param kind of several; null for a post
     */
    public record Entry(PublicPost post, PostKind kind, List<Entry> below) implements Serializable {

        public boolean isGroup() {
            return post == null;
        }
    }
}
