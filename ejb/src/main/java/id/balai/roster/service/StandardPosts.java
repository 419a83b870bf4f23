package id.balai.roster.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import id.balai.roster.Post;
import id.balai.roster.PostKind;
import id.balai.shared.service.Step;
import id.balai.village.VillageName;
import id.balai.village.service.Villages;

/** The posts that Permendagri 84/2015 gives a village of three affairs and three sections, its hamlets left out. */
@Step
@Stateless
@PermitAll
public class StandardPosts {

    private static final String FILE = "/id/balai/roster/standard-posts.properties";

    @PersistenceContext(unitName = "balai")
    EntityManager em;

    @EJB
    Villages villages;

    @EJB
    ArrangingPosts arranging;

    /** @return the new posts by their names in the file */
    public Map<String, Post> add() {
        Properties facts = read();
        VillageName name = villages.current().getName();
        Map<String, Post> posts = new HashMap<>();
        for (String key : facts.getProperty("order").split("\\s+")) {
            String title = facts.getProperty(key + ".title")
                    .replace("{head}", name.getHeadWord())
                    .replace("{village}", name.getVillageWord());
            PostKind kind = PostKind.valueOf(facts.getProperty(key + ".kind"));
            Post post = new Post(kind, title, posts.size() + 1);
            post.setDuties(facts.getProperty(key + ".duties"));
            String superior = facts.getProperty(key + ".superior");
            post.setSuperiorId(superior == null ? null : posts.get(superior).getId());
            arranging.address(post);
            em.persist(post);
            em.flush();
            posts.put(key, post);
        }
        return posts;
    }

    private static Properties read() {
        Properties facts = new Properties();
        try (InputStream file = StandardPosts.class.getResourceAsStream(FILE)) {
            facts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return facts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
