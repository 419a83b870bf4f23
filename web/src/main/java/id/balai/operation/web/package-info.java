/** The operator's pages: villages of the installation. */
package id.balai.operation.web;
