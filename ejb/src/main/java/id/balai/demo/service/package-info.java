/** Puts the demonstration together from the parts that features bring, with a menu over all of them. */
package id.balai.demo.service;
