package id.balai.benchmark;

/**
 * One of those that take turns: what is read of which server.
 *
 * @param defers whether the server puts off some of the work for it, which is waited for and counted with it
 */
record Contender(String name, Site site, Load load, boolean defers) {

    Contender(String name, Site site, Load load) {
        this(name, site, load, false);
    }
}
