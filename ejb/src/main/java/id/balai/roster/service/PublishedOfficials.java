package id.balai.roster.service;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

import id.balai.roster.Holder;
import id.balai.roster.PublicPost;

/** The posts of the village government and who holds them, as everybody may see it. */
@Stateless
@PermitAll
public class PublishedOfficials {

    /** The active posts: by kind, and within one kind each before those under it. */
    public List<PublicPost> posts() {
        return List.of();
    }

    /** An active post by its address. */
    public Optional<PublicPost> post(String slug) {
        return Optional.empty();
    }

    /** Who held a post and does no more, the newest first. */
    public List<Holder> formerHolders(long positionId) {
        return List.of();
    }

    /** The village heads before today's, definitive ones, the first of them first. */
    public List<Holder> formerHeads() {
        return List.of();
    }
}
