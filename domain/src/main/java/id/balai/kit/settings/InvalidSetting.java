package id.balai.kit.settings;

/** A setting that cannot be used. The message is one sentence for the person who starts Balai: what is wrong and what to do. */
public class InvalidSetting extends IllegalArgumentException {

    private final String name;

    InvalidSetting(String name, String sentence) {
        super(sentence);
        this.name = name;
    }

    /** The setting as it was written, such as {@code BALAI_PORT}. */
    public String name() {
        return name;
    }
}
