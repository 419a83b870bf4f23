package id.balai.richtext.web;

import java.util.function.Function;
import java.util.regex.Pattern;

import id.balai.kit.richtext.InsertedBlock;
import id.balai.shared.web.Messages;

/** Writes videos as links. Where scripts run, video.js adds a button that loads the player, and nothing before the click. */
record WaitingVideos(Messages messages) implements Function<InsertedBlock, String> {

    /** The only place that a page with a video may show in a frame. */
    static final String PLAYER = "https://www.youtube-nocookie.com";

    private static final Pattern VIDEO = Pattern.compile("[\\w-]{11}");

    /** Whether it leads to something that can be a video: YouTube names each by eleven characters. */
    static boolean isVideo(InsertedBlock block) {
        return VIDEO.matcher(block.attribute("video")).matches();
    }

    @Override
    public String apply(InsertedBlock video) {
        if (!isVideo(video)) {
            return "";
        }
        String id = video.attribute("video");
        String title = video.text().isEmpty() ? messages.text("article.public.video") : video.text();
        String label = video.text().isEmpty() ? "" : ": " + video.text();
        return "<div class=\"video\" data-video=\"" + id + "\" data-title=\"" + quoted(title) + "\" data-play=\""
                + messages.text("article.public.playVideo") + quoted(label)
                + "\"><p><a rel=\"noopener nofollow\" href=\"https://www.youtube.com/watch?v=" + id + "\">"
                + messages.text("article.public.watchVideo") + label + "</a></p></div>";
    }

    private static String quoted(String text) {
        return text.replace("\"", "&quot;");
    }
}
