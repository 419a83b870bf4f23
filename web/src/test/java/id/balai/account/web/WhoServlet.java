package id.balai.account.web;

import java.io.IOException;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.account.User;
import id.balai.account.service.CallerAccount;

/** Says whom services take the caller for, at a public address. Exists in tests alone. */
@WebServlet(WhoServlet.PATH)
public class WhoServlet extends HttpServlet {

    static final String PATH = "/test/who";

    @EJB
    CallerAccount caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter()
                .print(caller.find().map(User::getUsername).orElse("nobody") + " " + request.getUserPrincipal());
    }
}
