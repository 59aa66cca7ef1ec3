/**
 * Measurements shown: bars as SVG, figures in rows. Enters: labels and figures. Leaves: text. Caller: cli.
 */
package se.stodkoll.bench.chart;
