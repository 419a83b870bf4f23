package id.balai.account;

import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What is kept of a password: PBKDF2 with HMAC-SHA-512, its iterations and salt in the text, so that they can rise later. */
public record PasswordHash(String text) implements Serializable {

    private static final int ITERATIONS = 210_000;
    private static final int BITS = 256;

    /** No password matches it, and it takes as long as any to find that out. */
    public static final PasswordHash NOBODY = new PasswordHash(ITERATIONS + "$" + "00".repeat(16) + "$none");

    /** Takes about a tenth of a second of one core: that is its purpose. */
    public static PasswordHash of(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new PasswordHash(
                ITERATIONS + "$" + HexFormat.of().formatHex(salt) + "$" + derive(password, salt, ITERATIONS));
    }

    /** As slow as {@link #of}. */
    public boolean matches(String password) {
        String[] parts = text.split("\\$");
        String derived = derive(password, HexFormat.of().parseHex(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(derived.getBytes(), parts[2].getBytes());
    }

    private static String derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
        try {
            SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512");
            return HexFormat.of().formatHex(factory.generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException missingAlgorithm) {
            throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA512", missingAlgorithm);
        } finally {
            spec.clearPassword();
        }
    }

    /** Never shows the hash in a log. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
