package id.balai.account.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.account.OfficePermission;
import id.balai.account.SignedIn;
import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficeMap;
import id.balai.office.web.OfficePage;

/** The signed-in person, for pages of the office. */
@Named
@RequestScoped
public class Me {

    @Inject
    HttpServletRequest request;

    @Inject
    OfficeMap map;

    private Optional<SignedIn> find() {
        return Optional.ofNullable((SignedIn) request.getAttribute(SignedIn.class.getName()));
    }

    public boolean may(String permission) {
        return find().filter(signedIn -> signedIn.may(permission)).isPresent();
    }

    /** True for somebody who works outside any village. */
    public boolean isOperator() {
        return find().filter(SignedIn::operator).isPresent();
    }

    /** True until a one-time password has been replaced. */
    public boolean isPasswordDue() {
        return find().filter(signedIn -> !signedIn.may(OfficePermission.ENTER)).isPresent();
    }

    /** A name for the person that is unlike any other's, of this village or another. */
    public String getPerson() {
        return find().map(signedIn -> signedIn.villageId() + " " + signedIn.principal())
                .orElse(null);
    }

    public String getDisplayName() {
        return find().map(SignedIn::displayName).orElse(null);
    }

    /** Of the office's screens; Indonesian before anybody has signed in. */
    public Locale getLocale() {
        return Locale.forLanguageTag(find().map(SignedIn::language).orElse("id"));
    }

    /** The headings of the menu under which the person has at least one page. */
    public List<OfficeGroup> getMenu() {
        return map.groups().stream().filter(group -> !pages(group).isEmpty()).toList();
    }

    public List<OfficePage> pages(OfficeGroup group) {
        return map.of(group).stream().filter(page -> may(page.permission())).toList();
    }
}
