package id.balai.kit.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.owasp.html.HtmlStreamEventReceiver;

import id.balai.kit.comparison.Block;
import id.balai.kit.comparison.BlockKind;
import id.balai.kit.comparison.Token;
import id.balai.kit.comparison.TokenLine;

/** Takes a body apart into the blocks that a comparison of two bodies shows. */
public final class BodyBlocks implements HtmlStreamEventReceiver {

    private static final Set<String> FORMATS = Set.of("strong", "em", "sub", "sup", "a");
    private static final Map<String, BlockKind> KINDS = Map.of(
            "h2", BlockKind.HEADING,
            "h3", BlockKind.HEADING,
            "h4", BlockKind.HEADING,
            "caption", BlockKind.CAPTION,
            "figcaption", BlockKind.CAPTION,
            "blockquote", BlockKind.QUOTE);

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();
    private List<List<Token>> cells = new ArrayList<>();

    /** The type of the block that the last div stands for. */
    private String inserted;

    private TokenLine line = new TokenLine();

    /** @param html of a {@link RichText} */
    public static List<Block> of(String html) {
        BodyBlocks reader = new BodyBlocks();
        BodyPolicy.read(html, reader);
        return reader.blocks;
    }

    @Override
    public void openDocument() {
        // nothing is open yet
    }

    @Override
    public void closeDocument() {
        endBlock();
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        switch (name) {
            case "a" -> links.push(value(attributes, "href"));
            case "br" -> line.mark(Token.Kind.FORMAT, name);
            case "img" -> picture(attributes);
            case "hr" -> {
                endBlock();
                blocks.add(Block.of(BlockKind.RULE, 0, List.of()));
            }
            default -> openElement(name, attributes);
        }
    }

    private void openElement(String name, List<String> attributes) {
        if (FORMATS.contains(name)) {
            return;
        }
        endBlock();
        open.push(name);
        if (name.equals("div")) {
            inserted = value(attributes, "data-block");
            line.mark(Token.Kind.LINK, whatItNames(attributes));
        }
    }

    @Override
    public void closeTag(String name) {
        if (name.equals("a")) {
            line.mark(Token.Kind.LINK, links.pop());
        } else if (FORMATS.contains(name)) {
            line.mark(Token.Kind.FORMAT, name);
        } else if (name.equals(open.peek())) {
            closeElement(name);
        }
    }

    private void closeElement(String name) {
        if (name.equals("td") || name.equals("th")) {
            cells.add(line.take());
        }
        endBlock();
        open.pop();
        if (name.equals("tr")) {
            blocks.add(Block.row(cells));
            cells = new ArrayList<>();
        }
    }

    @Override
    public void text(String text) {
        line.write(text);
    }

    private void picture(List<String> attributes) {
        line.space();
        if (!inCell()) {
            endBlock();
        }
        line.mark(Token.Kind.PICTURE, value(attributes, "src"));
        line.write(value(attributes, "alt"));
        line.space();
        if (!inCell()) {
            blocks.add(Block.of(BlockKind.PICTURE, 0, line.take()));
        }
    }

    /** Blocks within a cell only part its words. */
    private void endBlock() {
        line.space();
        if (!inCell() && !line.isEmpty()) {
            BlockKind kind = kind();
            blocks.add(
                    kind == BlockKind.INSERTED
                            ? Block.inserted(inserted, depth(), line.take())
                            : Block.of(kind, depth(), line.take()));
        }
    }

    private boolean inCell() {
        return open.contains("td") || open.contains("th");
    }

    private BlockKind kind() {
        for (String name : open) {
            if (name.equals("ul")) {
                return BlockKind.ITEM;
            } else if (name.equals("ol")) {
                return BlockKind.NUMBERED_ITEM;
            } else if (KINDS.containsKey(name)) {
                return KINDS.get(name);
            } else if (name.equals("div")) {
                return BlockKind.INSERTED;
            }
        }
        return BlockKind.PARAGRAPH;
    }

    private int depth() {
        String innermost = open.isEmpty() ? "" : open.peek();
        if (innermost.matches("h[2-4]")) {
            return innermost.charAt(1) - '0';
        }
        return (int) open.stream().filter(name -> name.matches("[uo]l")).count();
    }

    /** Shown where a block is put in the place of another of its type: the address of an institution, the name of a video. */
    private static String whatItNames(List<String> attributes) {
        return IntStream.range(0, attributes.size() / 2)
                .filter(i -> !attributes.get(2 * i).equals("data-block"))
                .mapToObj(i -> attributes.get(2 * i + 1))
                .collect(Collectors.joining(" "));
    }

    private static String value(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }
}
