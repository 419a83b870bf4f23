package id.balai.operation.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.balai.office.web.OfficeGroup;
import id.balai.office.web.OfficePage;
import id.balai.office.web.OfficeSection;
import id.balai.operation.OperationPermission;

/** The operator's work: villages. */
@ApplicationScoped
public class OperationOffice implements OfficeSection {

    @Override
    public List<OfficePage> pages() {
        return List.of(
                OfficePage.of("village-list", OperationPermission.MANAGE_VILLAGES)
                        .inMenu(OfficeGroup.OPERATION, 10),
                OfficePage.of("village-add", OperationPermission.MANAGE_VILLAGES),
                OfficePage.of("village-manage", OperationPermission.MANAGE_VILLAGES)
                        .aboutRecord());
    }
}
