package id.balai.article;

import java.io.Serializable;
import java.util.List;

/** To how many articles something was done, and which ones refused it. */
public record BulkOutcome(List<Done> done, List<Refusal> refused) implements Serializable {

    /** An article to which it was done. */
    public record Done(long id, String title) implements Serializable {}

    /**
     * @param title of the article; empty when there is none any more
     * @param key of the message that says why
     */
    public record Refusal(String title, String key, List<Object> arguments) implements Serializable {}
}
