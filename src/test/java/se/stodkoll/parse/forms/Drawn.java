package se.stodkoll.parse.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * Who, what for and how much, drawn at random for texts in forms of many hands.
 *
 * @param who a name of somebody
 * @param what a project's name, or a cost's
 * @param kronor from 1 000 up
 */
record Drawn(String who, String what, int kronor) {
    private static final List<String> WHO = List.of(
            "Tallmo bygdegårdsförening",
            "IFK Grankulla",
            "Älvnäs församling",
            "Föreningen Kulturhuset Smedjan",
            "Ekeby kommun",
            "Region Västervik",
            "Stiftelsen Gamla Kvarn",
            "Teater Vinden",
            "Coompanion Sörvik",
            "Hushållningssällskapet Väst",
            "Skördelaget Ekonomisk förening",
            "Naturskolan i Vrena",
            "Danskompaniet Våg",
            "Grebo Ridklubb");
    private static final List<String> WHAT = List.of(
            "Hela byns scen",
            "Unga berättar om förr",
            "Solceller på taket",
            "Fiskvägar förbi kvarnen",
            "Återbruk som affär",
            "Matkaravanen",
            "Mötesplats Stationen",
            "Berättarfestivalen 2031",
            "Tillgänglig badplats",
            "Bikupor på kulturens tak",
            "Våtmark vid Lillån",
            "Lokal mat i offentliga kök",
            "Vandra i bergen",
            "Hantverk i tre generationer");
    private static final List<String> COSTS = List.of(
            "Löner",
            "Projektledare",
            "Resor och logi",
            "Lokalhyra",
            "Externa tjänster",
            "Material",
            "Marknadsföring",
            "Arvoden till föreläsare",
            "Utrustning",
            "Transport av virke",
            "Tryckning av folder",
            "Annonser");

    /** So many rows of a list, no name twice. */
    static List<Drawn> grants(Random random, int rows) {
        return drawn(random, rows, WHO, WHAT);
    }

    /** So many costs, no name twice. */
    static List<Drawn> costs(Random random, int rows) {
        return drawn(random, rows, COSTS, COSTS);
    }

    private static List<Drawn> drawn(Random random, int rows, List<String> whos, List<String> whats) {
        List<String> who = new ArrayList<>(whos);
        List<String> what = new ArrayList<>(whats);
        Collections.shuffle(who, random);
        Collections.shuffle(what, random);
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int kronor = random.nextBoolean() ? 1000 * (5 + random.nextInt(90)) : 10_000 + random.nextInt(890_000);
            drawn.add(new Drawn(who.get(i), what.get(i), kronor));
        }
        return drawn;
    }

    /** In groups of thousands with a blank between. */
    String amount() {
        return grouped(kronor);
    }

    static String grouped(int kronor) {
        return String.format(Locale.ROOT, "%,d", kronor).replace(',', ' ');
    }

    static int sum(List<Drawn> all) {
        return all.stream().mapToInt(Drawn::kronor).sum();
    }

    /** A read amount in kronor; a dash where none was read. */
    static String kronor(Optional<Field<Money>> read) {
        return read.map(f -> f.value().kronor().stripTrailingZeros().toPlainString())
                .orElse("-");
    }
}
