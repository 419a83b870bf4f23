package id.balai.operation;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.Dependent;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;

@Dependent
class OperationIsolation implements IsolationPart {

    private static final String OUTSIDE = "the operator stands outside villages";

    @Override
    public Map<String, String> withoutVillageData() {
        Map<String, String> methods = new TreeMap<>();
        for (String method : new String[] {"add", "changeHosts", "giveAdministrator", "close"}) {
            methods.put("RegisteringVillages." + method, OUTSIDE);
        }
        return methods;
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.office("village-list", "village-add");
        routes.office("village-manage", canaries.village().getId());
    }
}
