package id.balai.richtext.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import id.balai.kit.richtext.InsertedBlock;
import id.balai.shared.web.Assets;
import id.balai.shared.web.ContentPolicy;
import id.balai.shared.web.Messages;

/** Videos of YouTube in a text; a page with one may load the player. */
@ApplicationScoped
public class VideoBlocks implements BlockType {

    @Inject
    Assets assets;

    @Override
    public String name() {
        return "youtube";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String wordKey() {
        return "admin.history.kind.VIDEO";
    }

    @Override
    public Drawing draw(List<InsertedBlock> blocks) {
        boolean plays =
                blocks.stream().anyMatch(WaitingVideos::isVideo) && ContentPolicy.allowFrames(WaitingVideos.PLAYER);
        return new Drawing(new WaitingVideos(Messages.ofPage()), plays ? assets.script("balai/video.js") : "");
    }

    @Override
    public String editorModule() {
        return "editor/video-block.js";
    }
}
