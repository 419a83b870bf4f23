package id.balai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TreeTest {

    private record Node(Long id, Long parentId) {}

    @Test
    void readsEachBeforeWhatLiesUnderIt() {
        Tree<Node> tree = treeOf(new Node(1L, null), new Node(2L, null), new Node(3L, 1L), new Node(4L, 3L));

        assertThat(tree.flat())
                .extracting(branch -> branch.item().id() + "@" + branch.depth())
                .containsExactly("1@0", "3@1", "4@2", "2@0");
        assertThat(tree.trail(4L)).extracting(Node::id).containsExactly(1L, 3L);
        assertThat(tree.within(1L)).containsExactly(1L, 3L, 4L);
        assertThat(tree.children(1L)).extracting(Node::id).containsExactly(3L);
    }

    @Test
    void whatHasNoParentHereLiesAtTheTop() {
        assertThat(treeOf(new Node(5L, 99L)).roots())
                .extracting(branch -> branch.item().id())
                .containsExactly(5L);
    }

    @Test
    void nothingIsPutUnderItselfOrUnderWhatIsGone() {
        Tree<Node> tree = treeOf(new Node(1L, null), new Node(2L, 1L), new Node(3L, 2L));

        assertThat(tree.requireParent(3L, 1L, "node.parent.", "parent"))
                .hasValueSatisfying(node -> assertThat(node.id()).isEqualTo(1L));
        assertThat(tree.requireParent(1L, null, "node.parent.", "parent")).isEmpty();
        assertThatThrownBy(() -> tree.requireParent(null, 9L, "node.parent.", "parent"))
                .hasMessage("node.parent.gone")
                .extracting("field")
                .isEqualTo("parent");
        assertThatThrownBy(() -> tree.requireParent(1L, 3L, "node.parent.", "parent"))
                .hasMessage("node.parent.inside");
        assertThatThrownBy(() -> tree.requireParent(1L, 1L, "node.parent.", "parent"))
                .hasMessage("node.parent.inside");
    }

    @Test
    void aLoopIsOpenedAndLosesNothing() {
        Tree<Node> tree = treeOf(new Node(1L, 2L), new Node(2L, 3L), new Node(3L, 1L), new Node(4L, 4L));

        assertThat(tree.flat()).extracting(branch -> branch.item().id()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(tree.trail(2L)).hasSizeLessThan(3);
    }

    @Test
    void knowsWhatLiesUnderWhat() {
        Tree<Node> tree = treeOf(new Node(1L, null), new Node(2L, 1L), new Node(3L, 2L));

        assertThat(tree.isWithin(3L, 1L)).isTrue();
        assertThat(tree.isWithin(1L, 1L)).isTrue();
        assertThat(tree.isWithin(1L, 3L)).isFalse();
        assertThat(tree.isWithin(null, 1L)).isFalse();
    }

    private static Tree<Node> treeOf(Node... nodes) {
        return Tree.of(Stream.of(nodes).toList(), Node::id, Node::parentId);
    }
}
