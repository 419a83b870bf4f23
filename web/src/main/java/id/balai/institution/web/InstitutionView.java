package id.balai.institution.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import id.balai.institution.InstitutionSummary;
import id.balai.institution.PublicInstitution;
import id.balai.institution.service.PublicInstitutions;
import id.balai.media.Picture;
import id.balai.media.service.Pictures;
import id.balai.shared.web.PathParts;
import id.balai.shared.web.Redirect;

/** The institutions of the village, or one of them with its members and what it rests on. */
@Named
@RequestScoped
public class InstitutionView {

    @EJB
    PublicInstitutions published;

    @EJB
    Pictures pictures;

    @Inject
    PathParts parts;

    private List<InstitutionSummary> list;
    private PublicInstitution institution;
    private Map<Long, Picture> logos;

    /** Sends readers on from an address that an institution had before; anything else that is none's is not found. */
    public void load() {
        if (parts.all().size() > 1) {
            parts.notFound();
            return;
        }
        list = published.list();
        if (parts.all().isEmpty()) {
            logos = pictures.of(logoIds(list.stream().map(InstitutionSummary::logoId)));
        } else {
            loadOne(parts.all().get(0));
        }
    }

    private void loadOne(String slug) {
        institution = published.bySlug(slug).orElse(null);
        if (institution != null) {
            logos = pictures.of(logoIds(Stream.of(institution).map(PublicInstitution::logoId)));
            return;
        }
        published.movedTo(slug).ifPresentOrElse(Redirect::permanently, parts::notFound);
    }

    private static List<Long> logoIds(Stream<Long> ids) {
        return ids.filter(Objects::nonNull).toList();
    }

    public List<InstitutionSummary> getList() {
        return list;
    }

    /** Null on the page of all. */
    public PublicInstitution getInstitution() {
        return institution;
    }

    public List<InstitutionSummary> getOthers() {
        return list.stream().filter(each -> each.id() != institution.id()).toList();
    }

    /** Whether anything is known of how and for how long it was formed, or what stands for it. */
    public boolean isOnRecord() {
        return Stream.of(institution.decreeNumber(), institution.startsOn(), institution.endsOn(), institution.logoId())
                .anyMatch(Objects::nonNull);
    }

    public MemberTable getMembers() {
        return new MemberTable(institution.members());
    }

    /** Null without one. */
    public Picture logo(Long id) {
        return id == null ? null : logos.get(id);
    }
}
