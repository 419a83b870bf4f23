/** Signing in and its limits, the own account, and the accounts of others. */
package id.balai.account.service;
