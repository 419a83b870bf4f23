package id.balai.institution.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

import id.balai.institution.InstitutionSummary;
import id.balai.institution.PublicInstitution;
import id.balai.institution.PublicMember;

/** The institutions of the village as everybody may know them; those that are retired are left out. */
@Stateless
@PermitAll
public class PublishedInstitutions {

    /** In the village's order. */
    public List<InstitutionSummary> list() {
        return List.of();
    }

    /** Under its present address alone; see {@link #movedTo}. */
    public Optional<PublicInstitution> bySlug(String slug) {
        return Optional.empty();
    }

    /** The path of the institution that had this address before, if readers may see it. */
    public Optional<String> movedTo(String slug) {
        return Optional.empty();
    }

    /**
     * Who serves today, in order, in the same number of statements however many are asked for.
     *
     * @param slugs present or former ones
     * @return by the slug that was asked for; unknown ones are left out, institutions without members have none
     */
    public Map<String, List<PublicMember>> members(Collection<String> slugs) {
        return Map.of();
    }
}
