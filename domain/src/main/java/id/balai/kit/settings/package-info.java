/**
 * The settings of an installation, read from the environment and checked before anything starts. Needs nothing but the
 * JDK: the launcher of balai.jar uses it too.
 */
package id.balai.kit.settings;
