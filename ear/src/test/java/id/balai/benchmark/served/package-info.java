/** What the benchmark puts into servers to compare with: answers from memory, and a page of rows by one query. */
package id.balai.benchmark.served;
