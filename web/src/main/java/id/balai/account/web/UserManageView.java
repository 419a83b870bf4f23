package id.balai.account.web;

import java.io.Serializable;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import id.balai.account.Role;
import id.balai.account.User;
import id.balai.account.service.Users;
import id.balai.shared.web.Announcement;
import id.balai.shared.web.Found;

/** What an administrator may do to a person's account: another role, a new one-time password, letting in or not. */
@Named
@ViewScoped
public class UserManageView implements Serializable {

    @EJB
    Users users;

    private long id;
    private User user;
    private Role role;
    private String password;

    public void load() {
        user = Found.orNotFound(users.find(id));
        role = user == null ? null : user.getRole();
    }

    public void changeRole() {
        users.changeRole(id, user.getVersion(), role);
        done("admin.user.roleChanged");
    }

    public void deactivate() {
        users.deactivate(id, user.getVersion());
        done("admin.user.deactivated");
    }

    public void activate() {
        users.activate(id, user.getVersion());
        done("admin.user.activated");
    }

    public void resetPassword() {
        password = users.resetPassword(id, user.getVersion());
        done("admin.user.reset");
    }

    private void done(String key) {
        load();
        Announcement.say(key, user.getDisplayName());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public User getUser() {
        return user;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    /** The new one-time password, once; else null. */
    public String getPassword() {
        return password;
    }

    public Role[] getRoles() {
        return Role.values();
    }
}
