package id.balai.pagecache.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import id.balai.shared.service.RevisionPolling;

/** Lets the next request for any page draw it anew, from what is known of its village, and tells whether one was drawn. */
@Dependent
public class ColdPages {

    @Inject
    PageStore store;

    @EJB
    RevisionPolling polling;

    /** Hears now what the database tells of changes so far, and not while a page is looked at. */
    public void settle() {
        polling.ask();
    }

    public void forgetPages() {
        store.forget();
    }

    /** How many had to be drawn so far; those that are sent from memory are none of them. */
    public long drawn() {
        return store.drawn();
    }
}
