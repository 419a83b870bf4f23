package id.balai.installation.web;

import java.io.IOException;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;

import id.balai.account.web.OfficeSession;
import id.balai.installation.service.FirstAdministrator;
import id.balai.shared.RuleViolation;

/**
 * Where the link of the first start leads. It keeps nothing in a session that could expire while somebody thinks of a
 * password; the key travels with the form.
 */
@Named
@RequestScoped
public class FirstAdministratorView {

    @EJB
    FirstAdministrator first;

    @Inject
    HttpServletRequest request;

    private String key;
    private boolean open;

    @Size(max = 100)
    private String displayName;

    private String username;
    private String wanted;
    private String again;

    @PostConstruct
    void look() {
        key = request.getParameter("kunci");
        open = first.isOpenedBy(key);
    }

    public void enter() throws IOException {
        if (!wanted.equals(again)) {
            throw new RuleViolation("password.repeatDiffers", "again");
        }
        OfficeSession.begin(request, first.enter(key, displayName, username, wanted));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/admin/set-up-identity.xhtml");
    }

    /** False when the link has been used, or never was one. */
    public boolean isOpen() {
        return open;
    }

    public String getKey() {
        return key;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
