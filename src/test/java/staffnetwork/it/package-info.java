/** What integration tests share: a real PostgreSQL, the built war on Payara Micro, deployed once, and a real browser. */
package staffnetwork.it;
