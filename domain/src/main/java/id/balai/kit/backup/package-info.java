/**
 * The one file that a backup is, and the copy of the embedded database in it. Needs nothing but the JDK: the launcher of
 * balai.jar uses these classes too, when no server runs.
 */
package id.balai.kit.backup;
