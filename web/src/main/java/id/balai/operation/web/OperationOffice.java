package id.balai.operation.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.account.web.OfficeGroup;
import id.balai.account.web.OfficePage;
import id.balai.account.web.OfficeSection;
import id.balai.shared.Permission;

/** The operator's work: villages. */
@ApplicationScoped
public class OperationOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("village-list", Permission.VILLAGES_MANAGE).inMenu(OfficeGroup.OPERATION, 10),
                OfficePage.of("village-add", Permission.VILLAGES_MANAGE),
                OfficePage.of("village-manage", Permission.VILLAGES_MANAGE).aboutRecord());
    }
}
