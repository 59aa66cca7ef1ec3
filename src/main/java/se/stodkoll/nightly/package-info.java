/**
 * The night: inbox → ingest → ledger → parse → reconcile → report → balance; the only wiring of the stages. Callers: cli.
 */
package se.stodkoll.nightly;
