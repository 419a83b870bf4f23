package id.balai.account.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.office.web.OfficePage;

/** Completes /admin to /admin/: left to the server, the answer would repeat the host that the request claims. */
@WebServlet(OfficeDoor.PATH)
public class OfficeDoor extends HttpServlet {

    static final String PATH = "/admin";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + OfficePage.FOLDER);
    }
}
