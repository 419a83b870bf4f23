package id.balai.writing;

import java.io.Serializable;

/** What revisions keep and compare: title, summary and body. A missing part is the empty text. */
public record WrittenText(String title, String summary, String body) implements Serializable {

    public WrittenText {
        title = title == null ? "" : title;
        summary = summary == null ? "" : summary;
        body = body == null ? "" : body;
    }
}
