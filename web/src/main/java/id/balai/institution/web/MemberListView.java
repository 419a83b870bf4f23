package id.balai.institution.web;

import java.io.Serializable;
import java.util.List;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.institution.Institution;
import id.balai.institution.MemberSummary;
import id.balai.institution.service.Institutions;
import id.balai.institution.service.Memberships;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** Who serves in an institution, put in order as a whole, and who served there. */
@Named
@ViewScoped
public class MemberListView implements Serializable {

    @EJB
    Institutions institutions;

    @EJB
    Memberships memberships;

    private long id;
    private Institution institution;
    private List<MemberSummary> current;
    private List<MemberSummary> former;
    private List<Long> order;

    /** Where this page of an institution is. */
    static String of(long institution) {
        return "/admin/member-list?faces-redirect=true&id=" + institution;
    }

    public void load() {
        institution = Found.orNotFound(institutions.find(id));
        if (institution != null) {
            read();
        }
    }

    private void read() {
        current = memberships.current(id);
        former = memberships.former(id);
    }

    public void arrange() {
        if (order != null) {
            memberships.arrange(id, order);
            order = null;
            read();
            Announcement.say("admin.arrange.done");
        }
    }

    /** Of somebody who was entered by mistake. */
    public void remove(MemberSummary member) {
        memberships.remove(member.tenure().id());
        read();
        Announcement.say("admin.member.removed", member.tenure().person());
    }

    /** Those who serve, and those who will. */
    public List<MemberSummary> getCurrent() {
        return current;
    }

    public List<MemberSummary> getFormer() {
        return former;
    }

    public Institution getInstitution() {
        return institution;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Null while nothing waits to be saved. */
    public List<Long> getOrder() {
        return order;
    }

    public void setOrder(List<Long> order) {
        this.order = order;
    }
}
