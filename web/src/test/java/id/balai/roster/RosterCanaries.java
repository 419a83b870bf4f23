package id.balai.roster;

import static id.balai.isolation.Canaries.DAY;
import static id.balai.isolation.Canaries.WORD;

import java.time.LocalTime;
import java.util.Set;

import jakarta.enterprise.context.Dependent;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;

/** Somebody in a post, by a decree that was extended by itself, and where he or she is. */
@Dependent
class RosterCanaries implements IsolationPart {

    @Override
    public int place() {
        return 40;
    }

    @Override
    public void fill(Canaries canaries) {
        Person person = new Person(WORD, WORD, WORD);
        person.setNip("198001012005012001");
        person.setNiap(WORD);
        person.setBirthPlace(WORD);
        person.setBirthDate(DAY);
        person.setPhone("0812 3456 7890");
        person.setEmail(WORD + "@example.id");
        canaries.keep(person);
        Decree decree = canaries.keep(new Decree(WORD, DAY, WORD));
        Post post = new Post(PostKind.HEAD, WORD, 1);
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

    @Override
    public Set<String> withoutWord() {
        return Set.of("Person.nip", "Person.phone", "Decree.numberKey");
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.site("pemerintah", "/pemerintah", "/pemerintah/" + WORD);
        routes.office("presence-list", "roster-settings", "position-list", "person-list", "decree-list");
        routes.office("position-edit", canaries.id(Post.class));
        routes.office("position-terms", canaries.id(Post.class));
        routes.office("term-appoint", canaries.id(Post.class));
        routes.office("term-replace", canaries.id(Term.class));
        routes.office("term-extend", canaries.id(Term.class));
        routes.office("term-end", canaries.id(Term.class));
        routes.office("person-edit", canaries.id(Person.class));
        routes.office("decree-edit", canaries.id(Decree.class));
    }
}
