package id.balai.shared;

/** Stored data of a village was asked for while no village, or another one, was set. Always a mistake in the program. */
public class NoVillageException extends IllegalStateException {

    public NoVillageException(String message) {
        super(message);
    }
}
