package se.stodkoll.field;

import java.util.List;

/** The words of made tables. */
final class Wording {
    static final List<String> COSTS = List.of(
            "Personal",
            "Löner",
            "Lönekostnader inkl. sociala avgifter",
            "Externa tjänster",
            "Resor och logi",
            "Lokaler",
            "Hyra av lokal",
            "Utrustning",
            "Investeringar, materiel och lokaler",
            "Marknadsföring och kommunikation",
            "Schablonkostnader",
            "Indirekta kostnader (15 % av personal)",
            "Projektledare 50 %",
            "Revision",
            "Konferenser och möten",
            "IT-system",
            "Material",
            "Tryck och distribution",
            "Konsult, steg 2",
            "Övriga kostnader",
            "Arvoden",
            "Redovisning och administration",
            "Utbildning för ledare och deltagare i projektet",
            "Transporter",
            "OH-kostnader");
    static final List<String> FINANCING = List.of(
            "Region Norr",
            "Kommunen",
            "Sökt stöd",
            "Egen finansiering",
            "Länsstyrelsen",
            "EU-medel",
            "Privat finansiering",
            "Sparbanksstiftelsen",
            "Tillväxtverket",
            "Medfinansiering från deltagande kommuner och föreningar",
            "Studieförbund",
            "Andra bidrag",
            "Deltagaravgifter",
            "Intäkter",
            "Näringslivet",
            "Arvsfonden");
    static final List<String> IN_KIND = List.of(
            "Arbetad tid",
            "Ideell tid",
            "Eget arbete",
            "Lokaler utan hyra",
            "Utlånad utrustning",
            "Naturainsats, kommunen",
            "Bidrag annat än pengar från deltagande företag");
    static final List<String> SHORT_COSTS =
            List.of("Löner", "Personal", "Resor", "Lokaler", "Material", "Tjänster", "Utrustning", "Övrigt", "Arvoden");
    static final List<String> STATEMENT = List.of(
            "Nettoomsättning",
            "Övriga rörelseintäkter",
            "Medlemsavgifter",
            "Bidrag från kommunen",
            "Handelsvaror",
            "Övriga externa kostnader",
            "Personalkostnader",
            "Avskrivningar av materiella anläggningstillgångar",
            "Ränteintäkter och liknande resultatposter",
            "Räntekostnader",
            "Skatt på årets resultat",
            "Försäljning",
            "Förändring av lager av färdiga varor");
    static final List<String> GROUPS =
            List.of("Personal", "Direkta kostnader", "Drift", "Övrigt", "Investeringar", "Del 1", "Gemensamt");
    static final List<String> STATEMENT_GROUPS =
            List.of("Rörelsens intäkter", "Rörelsens kostnader", "Finansiella poster", "Verksamhetens kostnader");
    static final List<String> RECIPIENTS = List.of(
            "Bygdens Teater",
            "Kulturföreningen Gränsland",
            "Norra Skeppsklubben",
            "IF Svanen",
            "Hembygdsföreningen i Ask",
            "Stiftelsen Gamla Bruket",
            "Musik i Väst",
            "Dansverket AB",
            "Föreningen Ordning & Reda",
            "SK Lyftet 1927",
            "Konstrundan i Österbygden ekonomisk förening",
            "Ungdomens Hus",
            "Filmbyn",
            "Scen 3",
            "Riksförbundet Fältet",
            "Svenska kyrkans unga i Vik",
            "Odlarna på Höjden",
            "Bokens vänner",
            "Ljusdals Folkpark",
            "Kören Klang");
    static final List<String> PLACES =
            List.of("Ask", "Lund", "Vansbro", "Östhammar", "Ale", "Upplands Väsby", "Örnsköldsvik", "Åre", "Mora");
    static final List<String> PURPOSES = List.of(
            "Sommarläger",
            "Festival",
            "Verksamhetsbidrag 2025",
            "Teater för unga",
            "Renovering av samlingslokal och kök",
            "Skrivarkurs",
            "Utställning",
            "Turné i tre kommuner under våren",
            "Inköp av instrument",
            "Lovaktiviteter",
            "Kulturarv på nätet",
            "Jubileum");
    static final List<String> LABEL_HEADS =
            List.of("Kostnadsslag", "Kostnader", "Post", "Kostnadspost", "Budget", "Utgifter", "Aktivitet");
    static final List<String> FINANCING_HEADS = List.of("Finansiering", "Finansiär", "Intäkter", "Medfinansiering");
    static final List<String> TOTALS = List.of("Totalt", "Summa", "Total", "Totalt (kr)", "Sammanlagt", "Total summa");
    static final List<String> AMOUNT_HEADS = List.of("Belopp", "Kostnad", "Kr", "Belopp (kr)", "Kronor", "Summa");
    static final List<String> SPANS =
            List.of("Kronor per år", "Kostnad per år, kr", "Budget", "År", "Belopp i kronor per år");
    static final List<String> PROSE = List.of(
            "Projektet genomförs tillsammans med föreningar och kommuner i länet under hela perioden.",
            "Uppgifterna nedan avser hela projektet och har lämnats av den sökande i samband med ansökan.",
            "Nämnden har tidigare behandlat frågan och konstaterar att underlaget är tillräckligt.",
            "Ansökan kom in den 3 mars 2025 och kompletterades den 17 april samma år.");
    static final List<String> TITLES = List.of(
            "Budget", "Kostnader och finansiering", "Bilaga 2", "Ekonomi", "Projektets budget 2025", "Sammanställning");

    private Wording() {}
}
