/** A value read from paper, with its place, its raw text and how sure it is; money, periods, units. */
package se.stodkoll.model.value;
