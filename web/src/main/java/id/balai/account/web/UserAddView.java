package id.balai.account.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;

import id.balai.account.Role;
import id.balai.account.service.Users;

/** Adding a person. The one-time password is shown once, on the same page. */
@Named
@ViewScoped
public class UserAddView implements Serializable {

    @EJB
    Users users;

    private String username;

    @Size(max = 100)
    private String displayName;

    private Role role = Role.CONTRIBUTOR;
    private String password;

    public void add() {
        password = users.add(username, displayName, role);
    }

    /** The one-time password once the person is there, else null. */
    public String getPassword() {
        return password;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
