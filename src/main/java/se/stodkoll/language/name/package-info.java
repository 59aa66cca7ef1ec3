/**
 * Where names in a sentence begin and end. In: a sentence's tokens and acts. Out: {@link se.stodkoll.language.name.Span}s. Called by
 * {@code language.role}, which tells what a name does.
 */
package se.stodkoll.language.name;
