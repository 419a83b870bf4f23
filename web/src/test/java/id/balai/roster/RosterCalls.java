package id.balai.roster;

import static id.balai.isolation.IsolationPart.done;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.roster.service.Decrees;
import id.balai.roster.service.People;
import id.balai.roster.service.Posts;
import id.balai.roster.service.PublicOfficials;
import id.balai.roster.service.RosterAttention;
import id.balai.roster.service.Terms;

/** The calls of the roster's services with another village's people, posts, terms and decrees. */
@Dependent
class RosterCalls implements IsolationPart {

    private static final String WORD = Canaries.WORD;

    @Inject
    People people;

    @Inject
    Decrees decrees;

    @Inject
    Posts posts;

    @Inject
    Terms terms;

    @Inject
    RosterAttention attention;

    @Inject
    PublicOfficials officials;

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        people(calls, canaries.get(Person.class));
        decrees(calls, canaries.get(Decree.class));
        posts(calls, canaries.get(Post.class));
        terms(calls, canaries);
    }

    private void people(Map<String, Callable<Object>> calls, Person person) {
        long id = person.getId();
        calls.put("People.like", () -> people.like(WORD, 50));
        calls.put("People.similar", () -> people.similar(WORD, null));
        calls.put("People.find", () -> people.find(id));
        calls.put("People.list", () -> people.list(null, 0, 50));
        calls.put("People.count", () -> people.count(WORD));
        calls.put("People.save", () -> people.save(person));
        calls.put("People.delete", () -> done(() -> people.delete(id)));
    }

    private void decrees(Map<String, Callable<Object>> calls, Decree decree) {
        long id = decree.getId();
        calls.put("Decrees.find", () -> decrees.find(id));
        calls.put("Decrees.numbered", () -> decrees.numbered(WORD));
        calls.put("Decrees.like", () -> decrees.like(WORD, 50));
        calls.put("Decrees.named", () -> decrees.named(new DecreeCitation("7/2026", null, null)));
        calls.put("Decrees.list", () -> decrees.list(null, 0, 50));
        calls.put("Decrees.count", () -> decrees.count(WORD));
        calls.put("Decrees.save", () -> decrees.save(decree));
        calls.put("Decrees.delete", () -> done(() -> decrees.delete(id)));
        calls.put("Decrees.appointed", () -> decrees.appointed(id));
    }

    private void posts(Map<String, Callable<Object>> calls, Post post) {
        long id = post.getId();
        calls.put("Posts.find", () -> posts.find(id));
        calls.put("Posts.save", () -> posts.save(post));
        calls.put("Posts.move", () -> done(() -> posts.move(id, true)));
        calls.put("Posts.arrange", () -> done(() -> posts.arrange(List.of(id))));
        calls.put("Posts.retire", () -> done(() -> posts.retire(id)));
        calls.put("Posts.revive", () -> done(() -> posts.revive(id)));
        calls.put("Posts.delete", () -> done(() -> posts.delete(id)));
        calls.put("PublicOfficials.post", () -> officials.post(WORD));
        calls.put("PublicOfficials.formerHolders", () -> officials.formerHolders(id));
    }

    private void terms(Map<String, Callable<Object>> calls, Canaries canaries) {
        long post = canaries.id(Post.class);
        long term = canaries.id(Term.class);
        DecreeCitation unknown = DecreeCitation.ofUnknown();
        AppointmentOrder order =
                new AppointmentOrder(canaries.id(Person.class), unknown, Canaries.DAY.plusYears(1), null);
        calls.put("Terms.appoint", () -> terms.appoint(post, order));
        calls.put("Terms.replace", () -> terms.replace(term, order));
        calls.put("Terms.extend", () -> terms.extend(term, Canaries.DAY.plusYears(20), unknown));
        calls.put("Terms.end", () -> terms.end(term, Canaries.DAY, Ending.DISMISSED, unknown));
        calls.put("Terms.remove", () -> done(() -> terms.remove(term)));
        calls.put("Terms.warnings", () -> terms.warnings(post, order));
        calls.put("Terms.warningsOfExtending", () -> terms.warningsOfExtending(term, Canaries.DAY.plusYears(20)));
        calls.put("Terms.find", () -> terms.find(term));
        calls.put("Terms.ofPost", () -> terms.ofPost(post));
        calls.put("Terms.ofPerson", () -> terms.ofPerson(canaries.id(Person.class)));
        calls.put("RosterAttention.expiring", () -> attention.expiring(36500));
    }
}
