/** A small house in which every rule is broken, so that tests can see that every rule bites. */
package staffnetwork.architecture.bad;
