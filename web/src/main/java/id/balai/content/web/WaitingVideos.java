package id.balai.content.web;

import id.balai.richtext.BodyVideo;
import id.balai.shared.web.Messages;

/** Writes videos as links. Where scripts run, video.js adds a button that loads the player, and nothing before the click. */
final class WaitingVideos {

    /** The only place that a page with a video may show in a frame. */
    static final String PLAYER = "https://www.youtube-nocookie.com";

    private WaitingVideos() {}

    static String in(String html, Messages messages) {
        return BodyVideo.rewrite(html, video -> {
            String title = video.title().isEmpty() ? messages.text("article.public.video") : video.title();
            String label = video.title().isEmpty() ? "" : ": " + video.title();
            return "<div class=\"video\" data-video=\"" + video.id() + "\" data-title=\"" + quoted(title)
                    + "\" data-play=\"" + messages.text("article.public.playVideo") + quoted(label)
                    + "\"><p><a rel=\"noopener nofollow\" href=\"https://www.youtube.com/watch?v=" + video.id() + "\">"
                    + messages.text("article.public.watchVideo") + label + "</a></p></div>";
        });
    }

    private static String quoted(String text) {
        return text.replace("\"", "&quot;");
    }
}
