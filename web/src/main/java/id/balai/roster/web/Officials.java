package id.balai.roster.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.media.Picture;
import id.balai.media.service.Pictures;
import id.balai.roster.Holder;
import id.balai.roster.OrganisationChart;
import id.balai.roster.PostKind;
import id.balai.roster.PublicPost;
import id.balai.roster.service.PublicOfficials;

/** The posts of the village and who holds them today, with their portraits, asked for once for a page. */
@Named
@RequestScoped
public class Officials {

    /** As many as the stylesheet has, for circles with initials. */
    private static final int TINTS = 4;

    @EJB
    PublicOfficials published;

    @EJB
    Pictures pictures;

    private List<PublicPost> posts;
    private Map<Long, Picture> portraits;

    @PostConstruct
    void load() {
        posts = published.posts();
    }

    /** The active ones, those that are vacant included. */
    public List<PublicPost> getPosts() {
        return posts;
    }

    /** Whom the front page shows: everybody in the government; the BPD is beside it. */
    public List<PublicPost> getServing() {
        return posts.stream()
                .filter(post -> post.kind() != PostKind.BPD && !post.isVacant())
                .toList();
    }

    public List<OrganisationChart.Entry> getChart() {
        return OrganisationChart.of(posts);
    }

    /** Null without a photo. */
    public Picture portrait(Holder holder) {
        if (portraits == null) {
            Stream<Holder> holders = posts.stream().flatMap(post -> post.holders().stream());
            portraits = pictures.kept(holders.map(Holder::photoId).toList());
        }
        return holder.photoId() == null ? null : portraits.get(holder.photoId());
    }

    /** Which colour stands behind the initials of somebody without a photo: neighbours have different ones. */
    public int tint(Holder holder) {
        List<Long> people = posts.stream()
                .flatMap(post -> post.holders().stream())
                .map(Holder::personId)
                .toList();
        return people.indexOf(holder.personId()) % TINTS;
    }
}
