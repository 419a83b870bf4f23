package id.balai.installation.service;

import id.balai.installation.SetupKey;

/**
 * Where the first administrator begins: told to the launcher, which knows the address that it listens on, or else to the
 * log.
 *
 * @param publicAddress of the village; null while it has none
 */
record SetUpLink(String publicAddress, SetupKey key) {

    private static final String PROPERTY = "balai.setUp";
    private static final String PAGE = "/admin/first-administrator.xhtml?kunci=";

    void tell() {
        if (FirstSignIn.isToldToLauncher()) {
            FirstSignIn.tell(PROPERTY, address());
        } else {
            FirstSignIn.tell(PROPERTY, FirstSignIn.text("setUp", address()));
        }
    }

    /** Complete with a public address, else from the site's root. */
    String address() {
        return (publicAddress == null ? "" : publicAddress) + PAGE + key.text();
    }
}
