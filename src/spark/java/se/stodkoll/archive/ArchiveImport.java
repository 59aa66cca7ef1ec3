package se.stodkoll.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stodkoll.nightly.Night;
import se.stodkoll.nightly.extract.Stages;
import se.stodkoll.nightly.files.Watchers;
import se.stodkoll.nightly.home.Home;
import se.stodkoll.nightly.settings.Settings;
import se.stodkoll.store.Ledger;

/**
 * Brings an archive that was read on a cluster into a home folder and its ledger on PostgreSQL: a night whose files are the
 * archive's and whose readings are taken from the tables. Started again it goes on with what is missing.
 */
@Command(name = "archive-import", mixinStandardHelpOptions = true)
public final class ArchiveImport implements Callable<Integer> {
    /** As the program's own for a night whose files do not add up. */
    private static final int UNBALANCED = 6;

    @Spec
    private CommandSpec command;

    @Option(names = "--input", required = true, description = "folder of Parquet tables, the output of archive-run")
    private String input;

    @Option(names = "--home", required = true, description = "home folder; its archive gets a copy of every original")
    private Path home;

    @Option(names = "--jdbc-url", description = "ledger on PostgreSQL, if not in the home folder's stodkoll.yaml")
    private String jdbcUrl;

    @Option(names = "--jdbc-user", description = "its user; the password is $STODKOLL_JDBC_PASSWORD")
    private String jdbcUser;

    /** Started by spark-submit. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        int exit = new CommandLine(new ArchiveImport()).execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    @Override
    public Integer call() throws IOException {
        Home into = new Home(home).make();
        Settings settings = Settings.load(into, environment());
        if (!settings.ledger().isPostgresql()) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "an archive is imported into PostgreSQL: say --jdbc-url jdbc:postgresql://…");
        }
        try (SparkSession spark = SparkSession.builder().appName("Stödkoll import").getOrCreate()) {
            Handover handover = new Handover(new Shelf(spark, input), settings, new KeptReadings(into.folder().resolve("import")));
            try (Ledger ledger = Ledger.open(settings.ledger())) {
                handover.bring(ledger);
            }
            if (handover.hasWork()) {
                try (Night night = Night.open(into, settings, handover.stages(Stages.open(settings)), Watchers.none())) {
                    System.out.println("night: " + night.run().balance());
                }
            }
            try (Ledger ledger = Ledger.open(settings.ledger())) {
                Handover.Balance balance = handover.balance(ledger);
                System.out.println(balance);
                return balance.adds() ? 0 : UNBALANCED;
            }
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (jdbcUrl != null) {
            environment.put("STODKOLL_JDBC_URL", jdbcUrl);
        }
        if (jdbcUser != null) {
            environment.put("STODKOLL_JDBC_USER", jdbcUser);
        }
        return environment;
    }
}
