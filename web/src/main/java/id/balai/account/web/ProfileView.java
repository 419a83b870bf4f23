package id.balai.account.web;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

import id.balai.account.User;
import id.balai.account.service.OwnAccount;
import id.balai.shared.web.Announcement;

/** The own name, address and language. An operator has no profile in a village. */
@Named
@ViewScoped
public class ProfileView implements Serializable {

    @EJB
    OwnAccount account;

    @Inject
    HttpServletRequest request;

    private User user;

    @Size(max = 100)
    private String displayName;

    @Email(message = "{user.email.form}")
    @Size(max = 100)
    private String email;

    private String language;

    @PostConstruct
    void load() {
        user = account.profile().orElse(null);
        if (user != null) {
            displayName = user.getDisplayName();
            email = user.getEmail();
            language = user.getLanguage();
        }
    }

    public String save() {
        OfficeSession.keep(request, account.introduceAs(displayName, email, language));
        Announcement.say("admin.profile.saved");
        return "/admin/profile?faces-redirect=true";
    }

    /** Null for an operator. */
    public User getUser() {
        return user;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
