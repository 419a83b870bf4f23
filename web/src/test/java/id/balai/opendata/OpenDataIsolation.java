package id.balai.opendata;

import static id.balai.isolation.Canaries.WORD;

import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.isolation.Canaries;
import id.balai.isolation.IsolationPart;
import id.balai.isolation.Routes;
import id.balai.opendata.service.OpenData;

@Dependent
class OpenDataIsolation implements IsolationPart {

    @Inject
    OpenData openData;

    @Override
    public void call(Map<String, Callable<Object>> calls, Canaries canaries) {
        calls.put("OpenData.find", () -> openData.find("institutions/" + WORD + "/members"));
        calls.put("OpenData.movedTo", () -> openData.movedTo("institutions/" + WORD + "-lama/members"));
    }

    @Override
    public void open(Routes routes, Canaries canaries) {
        routes.site("data", "/data", "/api/v1/officials.json", "/api/v1/institutions.json");
    }
}
