/**
 * The night: inbox → ingest → ledger → parse → reconcile → report → balance; the only wiring of the stages. Its rooms hold the
 * parts of a night and what is done beside it. Enters: a home folder. Leaves: a report and its balance. Callers: cli, and the
 * program for archives.
 */
package se.stodkoll.nightly;
