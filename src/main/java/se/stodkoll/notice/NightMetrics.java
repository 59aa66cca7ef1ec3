package se.stodkoll.notice;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import se.stodkoll.model.run.Balance;
import se.stodkoll.model.run.NightRecord;

/** Vitals as metrics, all gauges of what is so now: they survive restarts, and every process tells the same. */
final class NightMetrics {
    private NightMetrics() {}

    static MetricSnapshots of(Vitals vitals) {
        MetricSnapshots.Builder all = MetricSnapshots.builder();
        all.metricSnapshot(single(
                "stodkoll_healthy", "1 where all is well", vitals.faults().isEmpty() ? 1 : 0));
        all.metricSnapshot(
                single("stodkoll_disk_free_bytes", "Left on the disk of the home folder", vitals.freeBytes()));
        all.metricSnapshot(labelled("stodkoll_files", "Files ever taken, by state", "state", vitals.files()));
        vitals.last().ifPresent(night -> night(night, all));
        return all.build();
    }

    private static void night(NightRecord night, MetricSnapshots.Builder all) {
        night.finishedAt().ifPresent(end -> {
            all.metricSnapshot(
                    single("stodkoll_last_night_timestamp_seconds", "When the last night ended", end.getEpochSecond()));
            all.metricSnapshot(single(
                    "stodkoll_last_night_duration_seconds",
                    "How long the last night took",
                    Duration.between(night.startedAt(), end).toMillis() / 1000.0));
        });
        night.balance().ifPresent(balance -> {
            all.metricSnapshot(
                    single("stodkoll_last_night_balanced", "1 where its files add up", balance.adds() ? 1 : 0));
            all.metricSnapshot(labelled("stodkoll_last_night_files", "Its files", "outcome", outcomes(balance)));
        });
        Map<String, Integer> cases = new TreeMap<>();
        night.caseStatuses().forEach((status, count) -> cases.put(status.name(), count));
        all.metricSnapshot(labelled("stodkoll_cases", "Cases that stand, by status", "status", cases));
        all.metricSnapshot(
                labelled("stodkoll_last_night_failures", "Attempts that failed, by code", "code", night.errorCodes()));
    }

    private static Map<String, Integer> outcomes(Balance balance) {
        return Map.of(
                "in", balance.filesIn(),
                "read", balance.read(),
                "duplicate", balance.duplicates(),
                "quarantined", balance.quarantined(),
                "waiting", balance.waiting());
    }

    private static GaugeSnapshot single(String name, String help, double value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(GaugeDataPointSnapshot.builder().value(value).build())
                .build();
    }

    private static GaugeSnapshot labelled(String name, String help, String label, Map<String, Integer> values) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help);
        values.forEach((of, value) -> gauge.dataPoint(GaugeDataPointSnapshot.builder()
                .labels(Labels.of(label, of))
                .value(value)
                .build()));
        return gauge.build();
    }
}
