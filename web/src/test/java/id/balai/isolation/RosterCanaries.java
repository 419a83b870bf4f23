package id.balai.isolation;

import static id.balai.isolation.Canaries.DAY;
import static id.balai.isolation.Canaries.WORD;

import java.time.LocalTime;

import id.balai.roster.Decree;
import id.balai.roster.Person;
import id.balai.roster.Position;
import id.balai.roster.PositionKind;
import id.balai.roster.Presence;
import id.balai.roster.PresenceState;
import id.balai.roster.RosterSettings;
import id.balai.roster.Span;
import id.balai.roster.Term;

/** Somebody in a post, by a decree that was extended by itself, and where he or she is. */
final class RosterCanaries {

    private RosterCanaries() {}

    static void fill(Canaries canaries) {
        Person person = new Person(WORD, WORD, WORD);
        person.setNip("198001012005012001");
        person.setNiap(WORD);
        person.setBirthPlace(WORD);
        person.setBirthDate(DAY);
        person.setPhone("0812 3456 7890");
        person.setEmail(WORD + "@example.id");
        canaries.keep(person);
        Decree decree = canaries.keep(new Decree(WORD, DAY, WORD));
        Position post = new Position(PositionKind.HEAD, WORD, 1);
        post.setDuties(WORD);
        canaries.keep(post);
        Term term = new Term(person, post, false, new Span(DAY, DAY), decree);
        var extension = term.extend(DAY.plusYears(8), decree);
        canaries.keep(term);
        canaries.keep(extension);
        Presence presence = new Presence(person.getId());
        presence.say(PresenceState.AWAY, LocalTime.of(9, 0), DAY.atStartOfDay());
        canaries.keep(presence);
        RosterSettings settings = new RosterSettings();
        settings.setPresencePublic(true);
        canaries.keep(settings);
    }
}
