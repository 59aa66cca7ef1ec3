/**
 * What the pages ask of the rest of the program, how they are served, who may log in with what, and how a request is refused. Enters: what the caller
 * implements. Leaves: answers to what is asked. Callers: all other rooms of web, and cli.
 */
package se.stodkoll.web.office;
