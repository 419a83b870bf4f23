/** What only an operator of the installation may do. */
package id.balai.operation;
