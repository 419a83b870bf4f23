package id.balai.demo.service;

import id.balai.shared.Placed;

/**
 * What a feature brings to the demonstration. A feature that has something to show brings a bean of this type: an
 * application-scoped one (an enterprise bean has no interface here) marked as {@link id.balai.shared.service.Step}, with its facts in a
 * folder {@code demo} beside it, see {@link DemoFacts}.
 */
public interface DemoPart extends Placed {

    /** One that looks up what another has written, by its address, comes after it. */
    @Override
    int place();

    /** Writes the part into the current village, within the one transaction of all parts. */
    void furnish();
}
