package id.balai.roster.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.demo.service.DemoFacts;
import id.balai.demo.service.DemoPart;
import id.balai.roster.Person;
import id.balai.roster.Post;
import id.balai.roster.PostKind;
import id.balai.roster.RosterSettings;
import id.balai.roster.Span;
import id.balai.roster.Term;
import id.balai.shared.Arranged;
import id.balai.shared.service.Step;

/** The demonstration's officials in their posts. Decrees and days of service are unknown and stay so. */
@Step
@ApplicationScoped
public class DemoRoster implements DemoPart {

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    StandardPosts standard;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public void furnish() {
        RosterSettings shown = new RosterSettings();
        shown.setEducationPublic(true);
        em.persist(shown);
        Map<String, Post> posts = posts();
        List<List<String>> officials = DemoFacts.lines("roster/demo/officials.txt").stream()
                .map(line -> List.of(line.split(" \\| ")))
                .toList();
        officials.forEach(official -> appoint(official, posts.get(official.get(0))));
        Arranged.arrange(
                officials.stream().map(official -> posts.get(official.get(0))).toList());
        em.flush();
    }

    /** By their addresses. */
    private Map<String, Post> posts() {
        Map<String, Post> posts = new HashMap<>(standard.add().values().stream()
                .collect(Collectors.toMap(post -> post.getSlug().value(), post -> post)));
        Long head = posts.get("kepala-desa").getId();
        for (String title : DemoFacts.lines("roster/demo/hamlet-posts.txt")) {
            Post post = new Post(PostKind.TERRITORIAL, title, 0);
            post.setDuties(DemoFacts.read("roster/demo/hamlet-duties.txt"));
            post.setSuperiorId(head);
            em.persist(post);
            posts.put(post.getSlug().value(), post);
        }
        return posts;
    }

    private void appoint(List<String> official, Post post) {
        Person person = new Person(null, official.get(1), official.size() > 2 ? official.get(2) : null);
        em.persist(person);
        em.persist(new Term(person, post, false, Span.UNKNOWN, null));
    }
}
