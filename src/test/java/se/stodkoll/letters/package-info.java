/** The fonts of the tests: brought by Maven, named one by one, and no others. */
package se.stodkoll.letters;
