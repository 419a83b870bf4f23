/**
 * Who may enter the office: users of a village, operators of the installation, their passwords, roles and permissions.
 * Knows no feature; what a feature permits stands in its own constants and in the table of roles.
 */
package id.balai.account;
