package se.stodkoll.ingest.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.stodkoll.ingest.docx.WordPaper.p;
import static se.stodkoll.ingest.docx.WordPaper.r;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stodkoll.ingest.page.FileProblem;
import se.stodkoll.ingest.page.OpenFile;
import se.stodkoll.ingest.page.PageMaker;
import se.stodkoll.model.document.Document;
import se.stodkoll.model.document.Page;
import se.stodkoll.model.record.Decision;
import se.stodkoll.model.value.Money;
import se.stodkoll.parse.DocumentParser;
import se.stodkoll.repair.TextRepair;

/** Decisions in Word with something in them that is not shown or not valid: the amount and the percent are those that are seen. */
class WordDecisionsTest {
    private static final PageMaker DESK = new PageMaker(TextRepair::load, () -> {
        throw new IllegalStateException("no picture is read here");
    });
    private static final int PAPERS_EACH = 3;

    private static final List<String> PROJECTS = List.of(
            "Gröna stråk i norr", "Möten vid älven", "Kulturhus på väg", "Smarta lador", "Skärgårdens verkstad");
    private static final List<String> RECEIVERS =
            List.of("Mora kommun", "Leksands kommun", "Piteå kommun", "Ystads kommun");

    private static DocumentParser parser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        parser = DocumentParser.load();
    }

    /** What stands in the paper beside what counts. */
    private enum Trouble {
        DIGITS_BEFORE_HIDDEN {
            @Override
            String clause(Numbers n) {
                return n.clause(r("<w:vanish/>", "3 ") + r(n.amount));
            }
        },
        DIGITS_AFTER_IN_WHITE {
            @Override
            String clause(Numbers n) {
                return n.clause(r(n.amount) + r("<w:color w:val=\"FFFFFF\"/>", " 000"));
            }
        },
        OLD_AMOUNT_STRUCK {
            @Override
            String clause(Numbers n) {
                return n.clause(r("<w:strike/>", n.other) + r(" " + n.amount));
            }
        },
        OLD_AMOUNT_STRUCK_BY_STYLE {
            @Override
            String clause(Numbers n) {
                return n.clause(r(n.amount) + r("<w:rStyle w:val=\"utgar\"/>", " " + n.other));
            }
        },
        CLAUSE_HIDDEN_BY_STYLE {
            @Override
            String clause(Numbers n) {
                return "<w:p><w:pPr><w:pStyle w:val=\"dolt\"/></w:pPr>" + n.otherClause("") + "</w:p>"
                        + n.clause(r(n.amount));
            }
        },
        CLAUSE_DOUBLE_STRUCK {
            @Override
            String clause(Numbers n) {
                return n.clause(r(n.amount)) + p(n.otherClause("<w:dstrike/>"));
            }
        },
        CLAUSE_TINY {
            @Override
            String clause(Numbers n) {
                return p(n.otherClause("<w:sz w:val=\"1\"/>")) + n.clause(r(n.amount));
            }
        },
        AMOUNT_CHANGED {
            @Override
            String clause(Numbers n) {
                return n.clause("<w:del w:id=\"1\"><w:r><w:delText>" + n.other
                        + "</w:delText></w:r></w:del><w:ins w:id=\"2\">" + r(n.amount) + "</w:ins>");
            }
        },
        CLAUSE_MOVED_AWAY {
            @Override
            String clause(Numbers n) {
                return n.clause(r(n.amount)) + p("<w:moveFrom w:id=\"4\">" + n.otherClause("") + "</w:moveFrom>");
            }
        },
        NOTE_ON_THE_AMOUNT {
            @Override
            String clause(Numbers n) {
                return n.clause(r(n.amount) + r("<w:vertAlign w:val=\"superscript\"/>", "1"));
            }
        },
        NOTE_OF_WORDS_OWN {
            @Override
            String clause(Numbers n) {
                return n.clause(
                        r(n.amount)
                                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>");
            }
        },
        AMOUNT_BY_A_FIELD {
            @Override
            String clause(Numbers n) {
                return n.clause("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGEFIELD belopp "
                        + n.other + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r(n.amount) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
        },
        AMOUNT_IN_A_CONTROL {
            @Override
            String clause(Numbers n) {
                return n.clause("<w:sdt><w:sdtPr><w:alias w:val=\"" + n.other + "\"/></w:sdtPr><w:sdtContent>"
                        + r(n.amount) + "</w:sdtContent></w:sdt>");
            }
        },
        BOX_ON_THE_AMOUNT {
            @Override
            String clause(Numbers n) {
                return n.clause(r(n.amount) + "<w:r><w:pict><v:rect><v:textbox><w:txbxContent>" + p(r("Utkast 7"))
                        + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r>");
            }
        };

        abstract String clause(Numbers n);
    }

    /** The figures and names of a paper. */
    private static final class Numbers {
        private final Random random;
        private final String amount;
        private final String other;
        private final int percent;
        private final String project;
        private final String receiver;

        Numbers(int seed) {
            random = new Random(seed);
            amount = grouped(100 + random.nextInt(800), random.nextInt(1000));
            other = grouped(100 + random.nextInt(800), random.nextInt(1000));
            percent = 20 + random.nextInt(50);
            project = PROJECTS.get(random.nextInt(PROJECTS.size()));
            receiver = RECEIVERS.get(random.nextInt(RECEIVERS.size()));
        }

        private static String grouped(int thousands, int rest) {
            return String.format(Locale.ROOT, "%d %03d", thousands, rest);
        }

        String clause(String amountRuns) {
            return p(
                    r("att bevilja " + receiver + " " + percent + " % av projektets kostnader, dock högst "),
                    amountRuns,
                    r(" kronor, för genomförande av projektet " + project + ","));
        }

        String otherClause(String properties) {
            return r(
                    properties,
                    "att bevilja " + receiver + " " + (percent + 9) + " % av projektets kostnader, dock högst " + other
                            + " kronor, för genomförande av projektet " + project + ",");
        }
    }

    private Decision decision(String body) throws IOException, FileProblem {
        WordPaper paper = new WordPaper()
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"dolt\"><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"utgar\"><w:rPr><w:strike/></w:rPr></w:style>")
                .body(body);
        OpenFile open = DocxFile.open(paper.write(folder.resolve("beslut.docx")), DESK);
        Page page = open.read(1, false).page();
        Document document = new Document(
                "0123456789abcdef", "beslut.docx", open.mediaType(), 1, List.of(page), open.problems(), List.of());
        return parser.parse(document).stream()
                .flatMap(part -> part.content().decision().stream())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void theAmountIsTheOneThatIsSeen(Trouble trouble) throws IOException, FileProblem {
        for (int seed = 1; seed <= PAPERS_EACH; seed++) {
            Numbers n = new Numbers(100 * trouble.ordinal() + seed);
            Decision decision = decision(p(
                            r("Region Dalarna Sammanträdesdatum 2025-03-1" + seed + " Dnr: RD 2025-0" + (410 + seed)))
                    + p(r("Medfinansiering av projekt " + n.project))
                    + p(r("Förslag till beslut"))
                    + p(r("Regionala utvecklingsnämnden beslutar"))
                    + trouble.clause(n)
                    + p(r("att projektet får påbörjas tidigast den 2025-04-01 och avslutas senast den 2026-12-31.")));
            String paper = trouble + ", paper " + seed;
            Money seen = Money.kronor(Long.parseLong(n.amount.replace(" ", "")));
            assertEquals(
                    seen,
                    decision.grant()
                            .maxAmount()
                            .orElseThrow(() -> new AssertionError(paper))
                            .value(),
                    paper);
            assertEquals(
                    0,
                    decision.grant().percent().orElseThrow().value().compareTo(java.math.BigDecimal.valueOf(n.percent)),
                    paper);
            assertTrue(decision.grant().maxAmount().orElseThrow().confidence() >= 0.9, paper);
        }
    }
}
