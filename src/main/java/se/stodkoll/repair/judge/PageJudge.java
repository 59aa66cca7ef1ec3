package se.stodkoll.repair.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.stodkoll.model.document.PageSignals;
import se.stodkoll.model.word.Word;
import se.stodkoll.repair.judge.Judgement.Verdict;
import se.stodkoll.repair.lexicon.SpellingLexicon;
import se.stodkoll.repair.lexicon.WordLists;

/** Decides what to do with a page's own text, the surest sign first. */
public final class PageJudge {
    /** A raster that covers so much of a page is a picture of it. */
    private static final double PICTURE_OF_PAGE = 0.6;

    private static final double SOME_PICTURE = 0.02;
    private static final double MOSTLY_INVISIBLE = 0.5;

    /** Text lines cover a tenth or more of a page of prose; a stamp or a page number far less. */
    private static final double STAMP = 0.04;

    private static final int STAMP_WORDS = 12;
    private static final double MANY_UNMAPPED = 0.1;
    /** With so many there is not much to compare a picture with. */
    private static final double MOST_UNMAPPED = 0.3;

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("se.stodkoll.repair.judge.JudgementTexts", Locale.ROOT);
    private static final double MANY_GARBLED = 0.3;
    private static final int ENOUGH_WORDS = 8;
    private static final double SOME_MIXED = 0.01;

    private final SpellingLexicon lexicon;
    private final ShareCounter counter;

    public PageJudge(SpellingLexicon lexicon, ShareCounter counter) {
        this.lexicon = lexicon;
        this.counter = counter;
    }

    public Judgement judge(List<Word> words, PageSignals page) {
        PageShares shares = counter.of(words);
        Map<String, FontShares> fonts = FontShares.byFont(words, lexicon);
        SortedMap<String, Double> signals = signals(shares, fonts, page);
        Optional<String> picture = whyThePicture(words, page);
        if (picture.isPresent()) {
            return new Judgement(Verdict.READ_PICTURE, List.of(picture.get()), signals);
        }
        if (StrangeLetters.areMany(words)) {
            boolean covered = page.imageCoverage() >= PICTURE_OF_PAGE;
            return new Judgement(
                    covered ? Verdict.READ_PICTURE : Verdict.REPAIR_BY_PICTURE,
                    List.of(TEXTS.getString("strange")),
                    signals);
        }
        Optional<String> useless = whyTheTextIsUseless(shares, page);
        if (useless.isPresent()) {
            return new Judgement(Verdict.READ_PICTURE, List.of(useless.get()), signals);
        }
        List<String> damage = damage(shares, fonts);
        if (damage.isEmpty()) {
            return new Judgement(Verdict.TRUST, List.of(TEXTS.getString("clean")), signals);
        }
        if (page.imageCoverage() >= PICTURE_OF_PAGE) {
            List<String> reasons = new ArrayList<>(List.of(TEXTS.getString("picture.over.damage")));
            reasons.addAll(damage);
            return new Judgement(Verdict.READ_PICTURE, reasons, signals);
        }
        return new Judgement(Verdict.REPAIR, damage, signals);
    }

    private Optional<String> whyThePicture(List<Word> words, PageSignals page) {
        boolean picture = page.imageCoverage() >= PICTURE_OF_PAGE;
        if (words.stream().noneMatch(w -> w.text().chars().anyMatch(Character::isLetterOrDigit))) {
            return Optional.of(
                    page.imageCoverage() > SOME_PICTURE
                            ? TEXTS.getString("picture.alone")
                            : TEXTS.getString("no.text"));
        }
        if (picture && page.invisibleTextShare() >= MOSTLY_INVISIBLE) {
            return Optional.of(say("invisible", page.imageCoverage(), page.invisibleTextShare()));
        }
        if (picture && (page.textCoverage() < STAMP || words.size() < STAMP_WORDS)) {
            return Optional.of(say("stamp", page.imageCoverage(), page.textCoverage()));
        }
        if (page.unmappedGlyphShare() >= MOST_UNMAPPED) {
            return Optional.of(say("unmapped", page.unmappedGlyphShare()));
        }
        return Optional.empty();
    }

    private static Optional<String> whyTheTextIsUseless(PageShares shares, PageSignals page) {
        if (page.unmappedGlyphShare() >= MANY_UNMAPPED) {
            return Optional.of(say("unmapped", page.unmappedGlyphShare()));
        }
        if (shares.words() >= ENOUGH_WORDS && shares.garbledShare() >= MANY_GARBLED) {
            return Optional.of(say("garbled", shares.garbledShare()));
        }
        return Optional.empty();
    }

    private static List<String> damage(PageShares shares, Map<String, FontShares> fonts) {
        List<String> reasons = new ArrayList<>();
        FontShares unnamed = fonts.getOrDefault("", FontShares.NONE);
        Set<String> broken = FontShares.broken(fonts);
        if (!broken.isEmpty()) {
            reasons.add(String.format(TEXTS.getString("broken.font"), String.join(", ", broken)));
        } else if (unnamed.speaksForA()) {
            reasons.add(TEXTS.getString("broken.unnamed.font"));
        }
        if (shares.accentsAreLost()) {
            reasons.add(say("accents.lost", shares.accentedShare(), shares.lostAccentShare()));
        } else if (shares.words() >= ENOUGH_WORDS && shares.mixedShare() >= SOME_MIXED) {
            reasons.add(say("mixed", shares.mixedShare()));
        }
        return reasons;
    }

    private static String say(String key, double... shares) {
        return String.format(
                WordLists.SWEDISH,
                TEXTS.getString(key),
                Arrays.stream(shares).mapToObj(s -> 100 * s).toArray());
    }

    private static SortedMap<String, Double> signals(
            PageShares shares, Map<String, FontShares> fonts, PageSignals page) {
        SortedMap<String, Double> signals = new TreeMap<>();
        signals.put("words", (double) shares.words());
        signals.put("letters", (double) shares.letters());
        signals.put("accentedShare", shares.accentedShare());
        signals.put("unknownShare", shares.unknownShare());
        signals.put("lostAccentShare", shares.lostAccentShare());
        signals.put("mixedShare", shares.mixedShare());
        signals.put("garbledShare", shares.garbledShare());
        signals.put("imageCoverage", page.imageCoverage());
        signals.put("textCoverage", page.textCoverage());
        signals.put("invisibleTextShare", page.invisibleTextShare());
        signals.put("unmappedGlyphShare", page.unmappedGlyphShare());
        signals.put("undrawableImages", (double) page.undrawableImages());
        fonts.forEach((font, share) -> signals.put("aeShare" + (font.isEmpty() ? "" : ":" + font), share.share()));
        return signals;
    }
}
