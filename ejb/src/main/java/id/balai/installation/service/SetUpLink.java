package id.balai.installation.service;

import id.balai.installation.SetupKey;

/**
 * Where the first administrator begins: told to the launcher, which knows the address that it listens on, or else to the
 * log, by the page that takes the key.
 *
 * @param publicAddress of the village; null while it has none
 */
public record SetUpLink(String publicAddress, SetupKey key) {

    private static final String PROPERTY = "balai.setUp";

    /** @param page path that takes the key behind it */
    public void tell(String page) {
        if (FirstSignIn.isToldToLauncher()) {
            FirstSignIn.tell(PROPERTY, address(page));
        } else {
            FirstSignIn.tell(PROPERTY, FirstSignIn.text("setUp", address(page)));
        }
    }

    /** Complete with a public address, else from the site's root. */
    private String address(String page) {
        return (publicAddress == null ? "" : publicAddress) + page + key.text();
    }
}
