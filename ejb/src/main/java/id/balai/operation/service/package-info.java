/** Villages of an installation: added, given hosts, closed. */
package id.balai.operation.service;
