package id.balai.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

/**
 * Tests of what databases may do differently, which run on PostgreSQL as well: queries and how they sort and compare
 * texts, locking, constraints, the parting of villages, large texts and files, times. All others run on Derby alone:
 * what pages show, whom they let in, and what files are.
 */
@Tag("both-databases")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnBothDatabases {}
