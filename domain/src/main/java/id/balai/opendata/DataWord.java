package id.balai.opendata;

/** A value for which the code has a constant and the site's pages have a word. @param key of that text */
public record DataWord(String key) {

    /** @param beginning of the key, which the constant's name ends; @return null when there is no constant */
    public static DataWord of(String beginning, Enum<?> constant) {
        return constant == null ? null : new DataWord(beginning + constant.name());
    }
}
