/**
 * Files on their way in and out: found in the inbox, claimed by rename, fingerprinted, and after the ledger has committed
 * put in their place. Enters: a folder. Leaves: claimed files. Caller: nightly.
 */
package se.stodkoll.inbox;
