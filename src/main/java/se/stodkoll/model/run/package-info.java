/** What a run hands over and what the ledger keeps of it. */
package se.stodkoll.model.run;
