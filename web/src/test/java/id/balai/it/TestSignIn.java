package id.balai.it;

import java.io.IOException;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.account.SignedIn;
import id.balai.account.service.Accounts;
import id.balai.account.web.OfficeSession;
import id.balai.shared.VillageContext;
import id.balai.village.TestVillage;

/** Opens a session of the office without its form and without a password, whose check is slow. Exists in tests alone. */
@WebServlet("/test/sign-in")
public class TestSignIn extends HttpServlet {

    @Inject
    Accounts accounts;

    /** The header with which somebody of the village visits the office. */
    public static Map<String, String> cookie(TestVillage village, String username) {
        Answer answer = village.site().get("/test/sign-in?" + username);
        return Map.of("Cookie", answer.text().strip());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String username = request.getQueryString();
        OfficeSession.begin(
                request,
                accounts.user(username)
                        .map(SignedIn::user)
                        .orElseGet(() -> SignedIn.operator(
                                accounts.operator(username).orElseThrow(), VillageContext.require("a session"))));
        response.getWriter().print("JSESSIONID=" + request.getSession().getId());
    }
}
