package id.balai.menu;

import static id.balai.isolation.Canaries.ADDRESS;
import static id.balai.isolation.Canaries.WORD;
import static id.balai.isolation.IsolationPart.done;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.menu.service.MenuItems;

@Dependent
class MenuIsolation implements IsolationPart {

    @Inject
    MenuItems menuItems;

    @Override
    public int place() {
        return 90;
    }

    @Override
    public void fill(Canaries canaries) {
        canaries.keep(new MenuItem(WORD, MenuKind.EXTERNAL, null, ADDRESS));
    }

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        MenuItem item = canaries.get(MenuItem.class);
        MenuArrangement arrangement = new MenuArrangement(List.of(new MenuPlace(item.getId(), item.getVersion(), 0)));
        calls.put("MenuItems.find", () -> menuItems.find(item.getId()));
        calls.put("MenuItems.save", () -> menuItems.save(item));
        calls.put("MenuItems.delete", () -> done(() -> menuItems.delete(item.getId(), item.getVersion())));
        calls.put("MenuItems.arrange", () -> done(() -> menuItems.arrange(arrangement)));
        calls.put("MenuItems.beginFromAutomatic", () -> done(() -> menuItems.beginFromAutomatic(namesOfSections())));
    }

    private Map<String, String> namesOfSections() {
        return menuItems.sections().stream().collect(Collectors.toMap(word -> word, word -> word));
    }

    @Override
    public Map<String, String> withoutVillageData() {
        return Map.of("PublicMenu.isFilled", "the word of a page that every site has");
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.office("menu-list");
        routes.office("menu-edit", canaries.id(MenuItem.class));
    }
}
