package id.balai.content.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import id.balai.institution.service.PublishedInstitutions;
import id.balai.institution.web.InstitutionWords;
import id.balai.media.service.Pictures;
import id.balai.richtext.BodyMembers;
import id.balai.richtext.BodyPicture;
import id.balai.shared.web.Assets;
import id.balai.shared.web.ContentPolicy;
import id.balai.shared.web.Messages;

/**
 * What a page shows of a stored body: pictures in the size that fits, videos that wait for a click, the members of
 * institutions as they are today, tables that scroll by themselves. Asks for all pictures at once, for all institutions
 * too, and for none where there are none.
 */
@RequestScoped
public class ReadableBody {

    @EJB
    Pictures pictures;

    @EJB
    PublishedInstitutions institutions;

    @Inject
    Assets assets;

    @Inject
    InstitutionWords words;

    /** @param html of a rich text; to be asked for before the answer is under way, since a video widens what the page may load */
    public String of(String html) {
        FacesContext context = FacesContext.getCurrentInstance();
        Messages messages = Messages.of(context);
        var hashes = BodyPicture.in(html).stream().map(BodyPicture::hash).toList();
        String illustrated =
                hashes.isEmpty() ? html : BodyPicture.rewrite(html, new FittingPictures(pictures.byHash(hashes)));
        String filmed = WaitingVideos.in(illustrated, messages);
        boolean plays = !filmed.equals(illustrated) && ContentPolicy.allowFrames(context, WaitingVideos.PLAYER);
        return ScrollingTables.in(withMembers(filmed, context, messages), messages.text("article.public.table"))
                + (plays ? assets.script("balai/video.js") : "");
    }

    private String withMembers(String html, FacesContext context, Messages messages) {
        var asked = BodyMembers.institutionsIn(html);
        if (asked.isEmpty()) {
            return html;
        }
        String root = context.getExternalContext().getRequestContextPath();
        return BodyMembers.rewrite(html, new MembersTables(institutions.members(asked), messages, words::period, root));
    }
}
