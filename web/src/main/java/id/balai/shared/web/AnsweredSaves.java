package id.balai.shared.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

/** The last saves of a session, by their fingerprints, and where each led to. */
record AnsweredSaves(List<Answered> saves) implements Serializable {

    private static final String NAME = AnsweredSaves.class.getName();
    private static final int MOST = 20;

    record Answered(String save, String address) implements Serializable {}

    static AnsweredSaves of(HttpSession session) {
        return session.getAttribute(NAME) instanceof AnsweredSaves known ? known : new AnsweredSaves(List.of());
    }

    Optional<String> address(String save) {
        return saves.stream()
                .filter(answered -> answered.save().equals(save))
                .map(Answered::address)
                .findFirst();
    }

    AnsweredSaves with(String save, String address) {
        List<Answered> newest = new ArrayList<>(saves.subList(Math.max(0, saves.size() - MOST + 1), saves.size()));
        newest.add(new Answered(save, address));
        return new AnsweredSaves(List.copyOf(newest));
    }

    /** Set anew, so that other nodes learn of it. */
    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }
}
