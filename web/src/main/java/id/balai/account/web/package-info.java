/** The door of the office: sign-in, session, who may see which page; accounts and the own profile. */
package id.balai.account.web;
