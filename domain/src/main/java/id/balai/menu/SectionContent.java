package id.balai.menu;

import java.time.Instant;

/** Whether a section holds anything for readers, and until when that is so by the clock alone. */
public record SectionContent(boolean any, Instant until) {

    /** For what no clock decides. */
    public static SectionContent untilChanged(boolean any) {
        return new SectionContent(any, Instant.MAX);
    }
}
