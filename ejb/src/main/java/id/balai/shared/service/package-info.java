/** The machinery under all services: the data source, migrations, the clock, and whether a village has changed. */
package id.balai.shared.service;
