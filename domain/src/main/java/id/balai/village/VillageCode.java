package id.balai.village;

import java.util.Optional;
import java.util.ResourceBundle;

/** What the ministry's code of a village says: its first two digits are the province. */
public final class VillageCode {

    private static final ResourceBundle PROVINCES = ResourceBundle.getBundle("id.balai.village.provinces");
    private static final int PROVINCE_DIGITS = 2;

    private VillageCode() {}

    /** The province of a code; empty when no province has such a code, or there is no code. */
    public static Optional<String> province(String code) {
        return Optional.ofNullable(code)
                .filter(digits -> digits.length() > PROVINCE_DIGITS)
                .map(digits -> digits.substring(0, PROVINCE_DIGITS))
                .filter(PROVINCES::containsKey)
                .map(PROVINCES::getString);
    }
}
