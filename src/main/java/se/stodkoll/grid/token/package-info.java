/**
 * Words to tokens. Enters: lines of words with places, and drawn lines. Leaves: lines of tokens, which no column's border parts,
 * blocks of such lines, the drawn lines as tables ask of them, and what a figure looks like. Every threshold of the engine stands
 * here, since all its rooms measure by them.
 */
package se.stodkoll.grid.token;
