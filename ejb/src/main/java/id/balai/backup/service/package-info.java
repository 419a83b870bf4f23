/** The copy of the running embedded database that the launcher asks for. */
package id.balai.backup.service;
