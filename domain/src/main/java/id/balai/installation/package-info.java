/**
 * The first days of an installation: the key with which the first administrator comes in, and the steps of the guide.
 */
package id.balai.installation;
