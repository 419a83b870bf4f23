package id.balai.account.web;

import java.io.IOException;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.account.service.SigningIn;
import id.balai.office.web.OfficeMap;
import id.balai.shared.web.ClientAddress;

/** The door of the office. It keeps nothing that could expire while somebody looks for a password. */
@Named
@RequestScoped
public class SignInView {

    @EJB
    SigningIn signingIn;

    @Inject
    HttpServletRequest request;

    @Inject
    OfficeMap map;

    private String username;
    private String password;
    private String next;

    public void signIn() throws IOException {
        String network = ClientAddress.of(request).network();
        OfficeSession.begin(request, signingIn.signIn(username, password, network));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + wanted());
    }

    /** The page that was asked for before, if it is one of the office; nobody is sent anywhere else. */
    private String wanted() {
        boolean known = next != null
                && map.at(next.replaceFirst("\\?.*", "")).isPresent()
                && next.chars().allMatch(sign -> sign > ' ' && sign < 127);
        return known ? next : AccountOffice.DASHBOARD.getPath();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
