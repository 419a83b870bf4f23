package id.balai.start;

/** Something outside Balai stands in the way. The message says what is wrong and what to do. */
final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }
}
