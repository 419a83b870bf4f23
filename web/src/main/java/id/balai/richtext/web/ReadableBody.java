package id.balai.richtext.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import id.balai.kit.richtext.BodyTree;
import id.balai.kit.richtext.InsertedBlock;
import id.balai.media.Picture;
import id.balai.media.service.Pictures;
import id.balai.shared.web.Messages;

/**
 * What a page shows of a stored body: pictures in the size that fits, what each block stands for, tables that scroll by
 * themselves. Asks for all pictures at once, for all blocks of a type too, and for none where there are none.
 */
@RequestScoped
public class ReadableBody {

    @EJB
    Pictures pictures;

    @Inject
    BlockTypes types;

    /** @param html of a rich text; to be asked for before the answer is under way, since a block may widen what the page may load */
    public String of(String html) {
        return of(html, List.of()).html();
    }

    /** @param beside hashes of pictures that the page shows beside the body, which are found by the same query */
    public Shown of(String html, Collection<String> beside) {
        BodyTree body = BodyTree.of(html);
        ScrollingTables tables = new ScrollingTables(Messages.ofPage().text("article.public.table"));
        List<InsertedBlock> blocks = body.blocks();
        Map<String, Drawing> drawings = types.draw(blocks);
        Map<String, Picture> found = pictures.byHash(Stream.of(body.pictureHashes(), beside)
                .flatMap(Collection::stream)
                .toList());
        body.pictures().forEach(new FittingPictures(found));
        tables.wrapIn(body);
        blocks.forEach(block -> block.replaceBy(tables.wrapped(
                drawings.getOrDefault(block.type(), Drawing.NOTHING).each().apply(block))));
        return new Shown(
                body.html() + drawings.values().stream().map(Drawing::once).collect(Collectors.joining()), found);
    }

    /** @param pictures of the body and beside it, by their hash */
    public record Shown(String html, Map<String, Picture> pictures) {}
}
