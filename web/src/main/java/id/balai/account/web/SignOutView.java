package id.balai.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The way out of the office. */
@Named
@RequestScoped
public class SignOutView {

    @Inject
    HttpServletRequest request;

    public String leave() {
        OfficeSession.end(request);
        return "/admin/sign-in?faces-redirect=true";
    }
}
