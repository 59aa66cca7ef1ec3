package se.stodkoll.field;

import java.util.Map;
import java.util.TreeMap;

/** Scores by kind, frame, form of heads and the rest of the look, for each half. */
final class Tally {
    private final Map<String, Score> scores = new TreeMap<>();

    void add(Sample sample, Score score) {
        Look look = sample.look();
        String half = sample.isLookedAt() ? "looked at" : "only scored";
        for (String name : new String[] {
            "all",
            "half " + half,
            "kind " + sample.truth().kind(),
            "frame " + look.frame(),
            "head " + sample.form(),
            "gap " + (look.gap() <= 2 ? "narrow" : look.gap() <= 4 ? "usual" : "wide"),
            "align " + look.align(),
            "figures at " + look.figureLine(),
            "face " + look.face(),
            "labels " + (sample.isBroken() ? "broken" : "whole"),
            "unit '" + sample.truth().spelling().unit().replace('\u00a0', '~') + "'",
            "thousands '" + sample.truth().spelling().thousands().replace('\u00a0', '~') + "'"
        }) {
            scores.computeIfAbsent(name, k -> new Score()).add(score);
        }
    }

    Score half(boolean lookedAt) {
        return scores.getOrDefault("half " + (lookedAt ? "looked at" : "only scored"), new Score());
    }

    Score all() {
        return scores.getOrDefault("all", new Score());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        scores.forEach((name, score) -> text.append(String.format("%-24s %s%n", name, score)));
        return text.toString();
    }
}
