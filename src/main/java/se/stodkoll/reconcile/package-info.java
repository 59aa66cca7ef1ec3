/** Parts into cases, cases into findings. Pure: no clock, no files. Enters: parts. Leaves: cases. Caller: nightly. */
package se.stodkoll.reconcile;
