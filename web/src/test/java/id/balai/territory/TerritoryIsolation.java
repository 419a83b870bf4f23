package id.balai.territory;

import static id.balai.isolation.Canaries.WORD;
import static id.balai.isolation.IsolationPart.done;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.kit.geometry.Boundary;
import id.balai.territory.service.AreaHeads;
import id.balai.territory.service.Areas;
import id.balai.territory.service.VillageMaps;

@Dependent
class TerritoryIsolation implements IsolationPart {

    @Inject
    Areas areas;

    @Inject
    AreaHeads areaHeads;

    @Inject
    VillageMaps villageMaps;

    @Override
    public int place() {
        return 60;
    }

    @Override
    public void fill(Canaries canaries) {
        Boundary land = Boundary.read("{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[2,2],[1,1]]]}");
        Area area = new Area(AreaKind.HAMLET, WORD, 1);
        area.draw(land, false);
        canaries.keep(area);
        VillageMap map = new VillageMap();
        map.draw(land, false);
        map.useTiles("https://" + WORD + ".example.id/{z}/{x}/{y}.png", WORD);
        canaries.keep(map);
    }

    @Override
    public Set<String> withoutWord() {
        return Set.of("Area.boundary", "VillageMap.boundary");
    }

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        Area area = canaries.get(Area.class);
        long id = area.getId();
        long version = area.getVersion();
        Boundary land = area.boundary().orElseThrow();
        long mapVersion = canaries.get(VillageMap.class).getVersion();
        calls.put("Areas.find", () -> areas.find(id));
        calls.put("Areas.save", () -> areas.save(area));
        calls.put("Areas.move", () -> done(() -> areas.move(id, true)));
        calls.put("Areas.delete", () -> done(() -> areas.delete(id)));
        calls.put("Areas.draw", () -> areas.draw(id, version, land, true));
        calls.put("Areas.drawAll", () -> done(() -> areas.drawAll(Map.of(id, land), true)));
        calls.put("Areas.erase", () -> areas.erase(id, version));
        calls.put("AreaHeads.of", () -> areaHeads.of(List.of(area)));
        calls.put("VillageMaps.draw", () -> villageMaps.draw(mapVersion, land, true));
        calls.put("VillageMaps.erase", () -> villageMaps.erase(mapVersion));
        calls.put("VillageMaps.useTiles", () -> villageMaps.useTiles(mapVersion, null, null));
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.site("peta", "/peta");
        routes.office("area-list", "area-boundaries", "map-tiles");
        routes.office("area-edit", canaries.id(Area.class));
        routes.office("boundary-edit", canaries.id(Area.class));
    }
}
