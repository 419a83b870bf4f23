package id.balai.it;

import java.io.IOException;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.account.service.SigningIn;
import id.balai.account.web.OfficeSession;
import id.balai.village.TestVillage;
import id.balai.village.VillageFixture;

/** Opens a session of the office without its form, which belongs to the browser tests. Exists in tests alone. */
@WebServlet("/test/sign-in")
public class TestSignIn extends HttpServlet {

    @Inject
    SigningIn signingIn;

    /** The header with which somebody of the village visits the office. */
    public static Map<String, String> cookie(TestVillage village, String username) {
        Answer answer = village.site().get("/test/sign-in?" + username);
        return Map.of("Cookie", answer.text().strip());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // a network for each village: tests of all of them together sign in more often than people do
        String network = request.getServerName();
        OfficeSession.begin(request, signingIn.signIn(request.getQueryString(), VillageFixture.PASSWORD, network));
        response.getWriter().print("JSESSIONID=" + request.getSession().getId());
    }
}
