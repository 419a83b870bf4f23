package id.balai.richtext.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import id.balai.kit.richtext.BodyPicture;
import id.balai.kit.richtext.InsertedBlock;
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
        Map<String, Drawing> drawings = types.draw(InsertedBlock.in(html));
        String drawn = InsertedBlock.rewrite(
                illustrated(html),
                block -> drawings.getOrDefault(block.type(), Drawing.NOTHING)
                        .each()
                        .apply(block));
        String once = drawings.values().stream().map(Drawing::once).collect(Collectors.joining());
        return ScrollingTables.in(drawn, Messages.ofPage().text("article.public.table")) + once;
    }

    private String illustrated(String html) {
        List<String> hashes =
                BodyPicture.in(html).stream().map(BodyPicture::hash).toList();
        return hashes.isEmpty() ? html : BodyPicture.rewrite(html, new FittingPictures(pictures.byHash(hashes)));
    }
}
