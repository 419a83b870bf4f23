/**
 * What a page costs: the CPU time of the server for a request, measured on the built balai.jar beside other ways to
 * answer. No test; docs/performance.md says how to run it and what its figures mean.
 */
package id.balai.benchmark;
