package id.balai.frame.service;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.balai.shared.service.ReadState;

/** The frames that this node keeps: of the villages that are read, within a bound that their number does not move. */
@ApplicationScoped
class FrameStore {

    private static final int SHARE_OF_MEMORY = 16;

    private final Cache<Long, Frame> frames = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY)
            .weigher((Long village, Frame frame) -> frame.bytes())
            .executor(Runnable::run)
            .build();

    /** That of the state: two who read the same one share it, and none is given for another. */
    Frame of(ReadState state) {
        if (!state.whole()) {
            return new Frame(state.number());
        }
        Frame kept = frames.getIfPresent(state.village());
        return isOf(state, kept)
                ? kept
                : frames.asMap()
                        .compute(
                                state.village(),
                                (village, known) -> isOf(state, known) ? known : new Frame(state.number()));
    }

    private static boolean isOf(ReadState state, Frame frame) {
        return frame != null && frame.number() == state.number();
    }

    /** Weighs it anew, unless another has taken its place. */
    void weigh(long village, Frame frame) {
        frames.asMap().replace(village, frame, frame);
    }
}
