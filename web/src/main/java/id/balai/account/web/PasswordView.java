package id.balai.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import id.balai.account.service.OwnAccount;
import id.balai.shared.RuleViolation;
import id.balai.shared.web.Announcement;

/** Choosing an own password: at the first sign-in, and whenever somebody wants to. */
@Named
@RequestScoped
public class PasswordView {

    @EJB
    OwnAccount account;

    @Inject
    HttpServletRequest request;

    private String current;
    private String wanted;
    private String again;

    public String change() {
        if (!wanted.equals(again)) {
            throw new RuleViolation("password.repeatDiffers", "again");
        }
        OfficeSession.keep(request, account.changePassword(current, wanted));
        Announcement.say("admin.password.changed");
        return "/admin/index?faces-redirect=true";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
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
