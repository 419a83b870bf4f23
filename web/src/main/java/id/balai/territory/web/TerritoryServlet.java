package id.balai.territory.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.territory.Territory;
import id.balai.territory.service.PublishedTerritory;
import id.balai.village.service.Villages;

/** Hands out the village's land as GeoJSON, for its own map and for anybody else's. */
@WebServlet("/api/v1/territory.geojson")
public class TerritoryServlet extends HttpServlet {

    @EJB
    PublishedTerritory published;

    @EJB
    Villages villages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Territory territory = published.territory();
        if (!territory.isKnown()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/geo+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Access-Control-Allow-Origin", "*");
        String village = villages.current().getName().full();
        response.getWriter().write(new TerritoryGeoJson(territory).of(village).toString());
    }
}
