package id.balai.content.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import id.balai.content.BodyPicture;
import id.balai.media.service.Pictures;
import id.balai.shared.web.Assets;
import id.balai.shared.web.ContentPolicy;
import id.balai.shared.web.Messages;

/**
 * What a page shows of a stored body: pictures in the size that fits, videos that wait for a click, tables that scroll by
 * themselves. Asks for all pictures at once, and for none where there are none.
 */
@RequestScoped
public class ReadableBody {

    @EJB
    Pictures pictures;

    @Inject
    Assets assets;

    /** @param html of a rich text; to be asked for before the answer is under way, since a video widens what the page may load */
    public String of(String html) {
        FacesContext context = FacesContext.getCurrentInstance();
        Messages messages = Messages.of(context);
        var hashes = BodyPicture.in(html).stream().map(BodyPicture::hash).toList();
        String illustrated =
                hashes.isEmpty() ? html : BodyPicture.rewrite(html, new FittingPictures(pictures.byHash(hashes)));
        String filmed = WaitingVideos.in(illustrated, messages);
        boolean plays = !filmed.equals(illustrated) && ContentPolicy.allowFrames(context, WaitingVideos.PLAYER);
        return ScrollingTables.in(filmed, messages.text("article.public.table"))
                + (plays ? assets.script("balai/video.js") : "");
    }
}
