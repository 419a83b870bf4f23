package id.balai.roster;

import static id.balai.isolation.IsolationPart.done;

import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.roster.service.Presences;
import id.balai.roster.service.RosterVisibility;

/** The calls that say where another village's people are, and what it shows of them. */
@Dependent
class PresenceCalls implements IsolationPart {

    @Inject
    Presences presences;

    @Inject
    RosterVisibility visibility;

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        long person = canaries.id(Person.class);
        calls.put("Presences.say", () -> presences.say(person, PresenceState.PRESENT, null));
        calls.put("Presences.forget", () -> done(() -> presences.forget(person)));
        calls.put("RosterVisibility.change", () -> visibility.change(canaries.get(RosterSettings.class)));
    }
}
