package id.balai.isolation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * What a feature's tests bring to the proof that villages stay apart, and that a service refuses whoever lacks its
 * permission. A feature has beans of this type, {@code @Dependent}, in its own test package; the isolation tests say what
 * is missing.
 */
public interface IsolationPart {

    /** Parts fill the village by rising place; one that takes another's object comes after it. */
    default int place() {
        return 0;
    }

    /** Stores an object of every kind that the feature has, with {@link Canaries#WORD} in every text. */
    default void fill(Canaries canaries) {}

    /** Texts without room for the word, a fixed choice or a secret made at random, by {@code Entity.attribute}. */
    default Set<String> withoutWord() {
        return Set.of();
    }

    /**
     * Adds every call of the feature's services that could name another village's data, made with that village's own ids,
     * slugs and objects, by {@code Service.method}, with a word more where one method is called for several kinds.
     */
    default void call(Map<String, Callable<Object>> calls, Canaries canaries) {}

    /** Methods whose parameters name nothing that a village owns, with the reason. */
    default Map<String, String> withoutVillageData() {
        return Map.of();
    }

    /** Adds every page of the feature, with the addresses that name another village's data. */
    default void open(Routes routes, Canaries canaries) {}

    /** The answer of a call that gives none. */
    static Object done(Runnable work) {
        work.run();
        return "done";
    }
}
