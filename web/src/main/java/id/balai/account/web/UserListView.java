package id.balai.account.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import id.balai.account.Role;
import id.balai.account.User;
import id.balai.account.service.Users;

/** The people of the office, and what each role may do. */
@Named
@RequestScoped
public class UserListView {

    @EJB
    Users users;

    private List<User> list;

    @PostConstruct
    void load() {
        list = users.list();
    }

    public List<User> getList() {
        return list;
    }

    public Role[] getRoles() {
        return Role.values();
    }
}
