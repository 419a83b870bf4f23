package id.balai.territory.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import id.balai.territory.Territory;
import id.balai.territory.service.PublicTerritory;
import id.balai.village.service.Villages;

/** Hands out the village's land as GeoJSON, for its own map and for anybody else's. */
@WebServlet("/api/v1/territory.geojson")
public class TerritoryServlet extends HttpServlet {

    @EJB
    PublicTerritory published;

    @EJB
    Villages villages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Territory territory = published.territory();
        if (!territory.isKnown()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String village = villages.current().getName().full();
        byte[] body = new TerritoryGeoJson(territory).of(village).toString().getBytes(StandardCharsets.UTF_8);
        String tag = '"' + UUID.nameUUIDFromBytes(body).toString() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (String.valueOf(request.getHeader("If-None-Match")).contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/geo+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
