package id.balai.installation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What lets the first administrator in: stands in the link that the first start prints, and nowhere else; the database
 * holds a hash of it and the village.
 */
public record SetupKey(String text) {

    private static final int BYTES = 32;

    public static SetupKey random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new SetupKey(Base64.getUrlEncoder().withoutPadding().encodeToString(key));
    }

    /** Another for each village, so that no other is opened by it. */
    String hash(long villageId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((villageId + " " + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names no secret, so that it may stand in a log. */
    @Override
    public String toString() {
        return "SetupKey";
    }
}
