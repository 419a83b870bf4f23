package id.balai.kit.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

import id.balai.kit.comparison.Block;
import id.balai.kit.comparison.BlockKind;
import id.balai.kit.comparison.Token;
import id.balai.kit.comparison.TokenLine;

/** Takes a body apart into the blocks that a comparison of two bodies shows. */
public final class BodyBlocks {

    private static final Map<String, BlockKind> KINDS = Map.of(
            "h2", BlockKind.HEADING,
            "h3", BlockKind.HEADING,
            "h4", BlockKind.HEADING,
            "caption", BlockKind.CAPTION,
            "figcaption", BlockKind.CAPTION,
            "blockquote", BlockKind.QUOTE,
            "ul", BlockKind.ITEM,
            "ol", BlockKind.NUMBERED_ITEM,
            "div", BlockKind.INSERTED);

    private static final Evaluator OF_A_KIND = QueryParser.parse(String.join(",", KINDS.keySet()));

    private static final Evaluator CELL = QueryParser.parse("td, th");

    private final List<Block> blocks = new ArrayList<>();

    private List<List<Token>> cells = new ArrayList<>();

    private TokenLine line = new TokenLine();

    /** The innermost element that is not part of a sentence. */
    private Element open;

    private BodyBlocks(Element body) {
        open = body;
    }

    /** @param html of a {@link RichText} */
    public static List<Block> of(String html) {
        Element body = BodyPolicy.kept(html);
        BodyBlocks reader = new BodyBlocks(body);
        reader.readAll(body);
        reader.endBlock();
        return reader.blocks;
    }

    private void readAll(Element element) {
        element.childNodes().forEach(this::read);
    }

    private void read(Node node) {
        if (node instanceof TextNode words) {
            line.write(words.getWholeText());
        } else if (node instanceof Element element) {
            read(element, element.normalName());
        }
    }

    private void read(Element element, String name) {
        switch (name) {
            case "br" -> line.mark(Token.Kind.FORMAT, name);
            case "img" -> picture(element);
            case "hr" -> {
                endBlock();
                blocks.add(Block.of(BlockKind.RULE, 0, List.of()));
            }
            case "a" -> {
                readAll(element);
                line.mark(Token.Kind.LINK, element.attr("href"));
            }
            case "strong", "em", "sub", "sup" -> {
                readAll(element);
                line.mark(Token.Kind.FORMAT, name);
            }
            default -> block(element, name);
        }
    }

    private void block(Element element, String name) {
        endBlock();
        Element around = open;
        open = element;
        if (name.equals("div")) {
            line.mark(Token.Kind.LINK, whatItNames(element));
        }
        readAll(element);
        if (name.equals("td") || name.equals("th")) {
            cells.add(line.take());
        }
        endBlock();
        open = around;
        if (name.equals("tr")) {
            blocks.add(Block.row(cells));
            cells = new ArrayList<>();
        }
    }

    private void picture(Element image) {
        line.space();
        if (!inCell()) {
            endBlock();
        }
        line.mark(Token.Kind.PICTURE, image.attr("src"));
        line.write(image.attr("alt"));
        line.space();
        if (!inCell()) {
            blocks.add(Block.of(BlockKind.PICTURE, 0, line.take()));
        }
    }

    /** Blocks within a cell only part its words. */
    private void endBlock() {
        line.space();
        if (inCell() || line.isEmpty()) {
            return;
        }
        Element named = open.closest(OF_A_KIND);
        BlockKind kind = named == null ? BlockKind.PARAGRAPH : KINDS.get(named.normalName());
        blocks.add(
                kind == BlockKind.INSERTED
                        ? Block.inserted(named.attr("data-block"), depth(), line.take())
                        : Block.of(kind, depth(), line.take()));
    }

    private boolean inCell() {
        return open.closest(CELL) != null;
    }

    private int depth() {
        if (KINDS.get(open.normalName()) == BlockKind.HEADING) {
            return open.normalName().charAt(1) - '0';
        }
        return (int) Stream.iterate(open, Objects::nonNull, Element::parent)
                .filter(each -> each.nameIs("ul") || each.nameIs("ol"))
                .count();
    }

    /** Shown where a block is put in the place of another of its type: the address of an institution, the name of a video. */
    private static String whatItNames(Element block) {
        return block.attributes().asList().stream()
                .filter(attribute -> !attribute.getKey().equals("data-block"))
                .map(Attribute::getValue)
                .collect(Collectors.joining(" "));
    }
}
