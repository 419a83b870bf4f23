package id.balai.installation;

import java.util.Map;

import jakarta.enterprise.context.Dependent;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;

@Dependent
class InstallationIsolation implements IsolationPart {

    @Override
    public Map<String, String> withoutVillageData() {
        return Map.of(
                "FirstAdministrator.isOpenedBy", "the key belongs to the installation",
                "FirstAdministrator.enter", "adds somebody to the current village");
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.office("first-administrator", "set-up-identity", "set-up-hours", "set-up-emblem", "set-up-article");
    }
}
