package id.balai.start;

/** A task was begun and could not be finished. The message says why, in one sentence. */
final class TaskFailed extends RuntimeException {

    TaskFailed(String sentence) {
        super(sentence);
    }
}
