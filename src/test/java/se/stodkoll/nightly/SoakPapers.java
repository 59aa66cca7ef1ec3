package se.stodkoll.nightly;

import java.util.Random;

/**
 * Plain texts by the thousand: of matter N a description and a proposal, the same for the same N. Of ten matters one
 * grants another amount than was applied for, and one has no decision.
 */
final class SoakPapers {
    private static final String[] FIRST = {
        "Gröna", "Öppna", "Levande", "Nya", "Hållbara", "Digitala", "Trygga", "Starka"
    };
    private static final String[] SECOND = {"hamnar", "gårdar", "skogar", "vägar", "byar", "kvarter", "marknader", "nät"
    };
    private static final String[] PLACE = {"Norrmark", "Söderbygd", "Västanå", "Österlund", "Storvik", "Lillnäs"};

    private SoakPapers() {}

    private static String project(int n) {
        return FIRST[n % 8] + " " + SECOND[n / 8 % 8] + " i " + PLACE[n / 64 % 6] + " etapp " + (n / 384 + 1);
    }

    private static int cost(int n) {
        return 1000 * (300 + new Random(n).nextInt(4000));
    }

    private static String amount(long kronor) {
        return String.format("%,d", kronor).replaceAll("[^0-9]", " ");
    }

    static boolean hasDecision(int n) {
        return n % 10 != 9;
    }

    static boolean differs(int n) {
        return n % 10 == 4;
    }

    static String description(int n) {
        int cost = cost(n);
        int personal = cost * 6 / 10;
        return String.join(
                "\n",
                "Projektbeskrivning",
                "",
                "Projektnamn: " + project(n),
                "Diarienummer: " + diary(n),
                "Sökande: " + PLACE[n % 6] + " utvecklingsbolag " + n,
                "",
                "Sammanfattning",
                "Projektet ska under två år stärka företagen i " + PLACE[n % 6]
                        + " med rådgivning och gemensam försäljning.",
                "Medfinansiering söks med 50 procent av kostnaderna, dock högst " + amount(cost / 2) + " kronor.",
                "Projektperiod 2025-01-01 – 2026-12-31",
                "",
                "Kostnadsbudget",
                "Kostnadsslag            2025            Totalt",
                "Personal      " + amount(personal) + "      " + amount(personal),
                "Externa tjänster      " + amount(cost - personal) + "      " + amount(cost - personal),
                "Summa kostnader      " + amount(cost) + "      " + amount(cost),
                "");
    }

    private static String diary(int n) {
        return String.format("25RS%05d", n);
    }

    static String proposal(int n) {
        int granted = cost(n) / 2 - (differs(n) ? 25_000 : 0);
        return String.join(
                "\n",
                "Medfinansiering av projekt " + project(n),
                "",
                "Diarienummer: " + diary(n),
                "",
                "Förslag till beslut",
                "Regionala utvecklingsnämnden beslutar",
                "att bevilja " + PLACE[n % 6] + " utvecklingsbolag " + n
                        + " 50 procent av projektets kostnader, dock högst " + amount(granted)
                        + " kronor, för projektet " + project(n) + ",",
                "att projektet får starta tidigast 2025-01-01 och ska vara avslutat senast 2026-12-31.",
                "");
    }
}
