package se.stodkoll.nightly.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.stodkoll.nightly.home.NightException;
import se.stodkoll.notice.NoticeSettings;
import se.stodkoll.queue.Lease;
import se.stodkoll.reconcile.settings.RuleSettings;
import se.stodkoll.reconcile.settings.RuleSettingsMap;
import se.stodkoll.store.database.LedgerSettings;

/** Named values as written, each asked for once with its type and range; what is wrong is gathered, then told at once. */
final class SettingValues {
    private static final String FRAMES = "frames";
    private static final Predicate<String> FRAME =
            Pattern.compile(FRAMES + "\\d+").asMatchPredicate();
    private static final String PREFIX = "STODKOLL_";
    /** Names that the launcher and the commands read. */
    private static final Set<String> NOT_SETTINGS = Set.of("STODKOLL_HOME", "STODKOLL_LANG", "STODKOLL_JAVA_OPTS");

    private final Map<String, Value> values = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    private record Value(String text, String origin) {}

    private SettingValues() {}

    static SettingValues of(Path file, Map<String, String> environment) {
        SettingValues values = new SettingValues();
        values.readFile(file);
        environment.forEach((name, text) -> {
            if (name.startsWith(PREFIX) && !NOT_SETTINGS.contains(name)) {
                values.values.put(folded(name.substring(PREFIX.length())), new Value(text, name));
            }
        });
        return values;
    }

    private void readFile(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            JsonNode root = new YAMLMapper().readTree(file.toFile());
            if (root.isObject()) {
                root.properties().forEach(entry -> add(entry.getKey(), entry.getValue(), file));
            } else if (!root.isMissingNode() && !root.isNull()) {
                problems.add(file + ": ska bestå av rader \"namn: värde\"");
            }
        } catch (IOException e) {
            problems.add(file + " kan inte läsas: " + e.getMessage());
        }
    }

    private void add(String name, JsonNode node, Path file) {
        if (node.isObject()) {
            node.properties().forEach(entry -> add(name + "." + entry.getKey(), entry.getValue(), file));
        } else if (node.isValueNode()) {
            values.put(folded(name), new Value(node.asText(), file.getFileName() + ": " + name));
        } else {
            problems.add(file.getFileName() + ": " + name + " ska vara ett enda värde");
        }
    }

    /** "pageTimeoutSeconds", "PAGE_TIMEOUT_SECONDS" and "rules.ROW_SUM", "RULES_ROW_SUM" are one name. */
    private static String folded(String name) {
        return name.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }

    private Optional<Value> value(String name) {
        asked.add(folded(name));
        return Optional.ofNullable(values.get(folded(name)));
    }

    int number(String name, int otherwise, int least, int most) {
        Optional<Value> value = value(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        String text = value.get().text().strip();
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problems.add(value.get().origin() + " ska vara ett heltal från " + least + " till " + most + " (är \"" + text
                + "\")");
        return otherwise;
    }

    Duration seconds(String name, int otherwise, int least, int most) {
        return Duration.ofSeconds(number(name, otherwise, least, most));
    }

    Path path(String name, Path otherwise) {
        return value(name).map(v -> Path.of(v.text())).orElse(otherwise);
    }

    Optional<String> text(String name) {
        return value(name).map(Value::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** One of a few words; the first where nothing is given. */
    String oneOf(String name, List<String> allowed) {
        Optional<Value> value = value(name);
        if (value.isPresent() && !allowed.contains(value.get().text().strip())) {
            problems.add(value.get().origin() + " ska vara " + String.join(" eller ", allowed) + " (är \""
                    + value.get().text() + "\")");
        }
        return value.map(v -> v.text().strip()).filter(allowed::contains).orElse(allowed.get(0));
    }

    Optional<URI> address(String name) {
        Optional<Value> value = value(name).filter(v -> !v.text().isBlank());
        try {
            Optional<URI> address = value.map(v -> URI.create(v.text().strip()));
            if (address.isEmpty()
                    || List.of("http", "https")
                            .contains(String.valueOf(address.get().getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        problems.add(value.orElseThrow().origin() + " ska vara en adress som börjar med http:// eller https://");
        return Optional.empty();
    }

    /** Told by mail only where a receiver is named; then a sender and a server must be too. */
    NoticeSettings notices() {
        Optional<URI> webhook = address("notify.webhook");
        Optional<String> to = text("notify.mailTo");
        Optional<String> from = text("notify.mailFrom");
        Optional<String> host = text("notify.smtpHost");
        NoticeSettings.Server server = new NoticeSettings.Server(
                host.orElse(""),
                number("notify.smtpPort", 25, 1, 65_535),
                oneOf("notify.smtpStartTls", List.of("false", "true")).equals("true"),
                text("notify.smtpUser"),
                text("notify.smtpPassword"));
        if (to.isPresent() && (from.isEmpty() || host.isEmpty())) {
            problems.add("notify.mailTo behöver också notify.mailFrom och notify.smtpHost");
        }
        return new NoticeSettings(
                webhook, to.filter(t -> from.isPresent()).map(t -> new NoticeSettings.Mail(t, from.get(), server)));
    }

    LedgerSettings ledger(Path database) {
        Optional<Value> url = value("jdbcUrl");
        Optional<String> user = value("jdbcUser").map(Value::text);
        Optional<String> password = value("jdbcPassword").map(Value::text);
        try {
            return url.map(u -> new LedgerSettings(u.text(), user, password)).orElse(LedgerSettings.file(database));
        } catch (IllegalArgumentException e) {
            problems.add(url.orElseThrow().origin() + ": " + e.getMessage());
            return LedgerSettings.file(database);
        }
    }

    /** How a night is shared, where it is; a ledger in a file cannot be. */
    Optional<Lease> shared() {
        Lease lease = new Lease(seconds("heartbeatSeconds", 10, 1, 600));
        Optional<Value> value = value("shared");
        boolean wished = value.filter(v -> v.text().strip().equals("true")).isPresent();
        if (value.isPresent() && !value.get().text().strip().matches("true|false")) {
            problems.add(value.get().origin() + " ska vara true eller false");
        } else if (wished && !ledger(Path.of("")).isPostgresql()) {
            problems.add(value.get().origin() + " förutsätter jdbcUrl med " + LedgerSettings.POSTGRESQL);
        }
        return wished ? Optional.of(lease) : Optional.empty();
    }

    RuleSettings rules() {
        Map<String, Map<String, Value>> given = new TreeMap<>();
        RuleSettingsMap.write(RuleSettings.DEFAULT)
                .forEach((section, names) -> names.keySet()
                        .forEach(name -> value(section + "." + name)
                                .ifPresent(v -> given.computeIfAbsent(section, s -> new TreeMap<>())
                                        .put(name, v))));
        List.copyOf(values.keySet()).stream()
                .filter(FRAME)
                .forEach(name -> value(name)
                        .ifPresent(v -> given.computeIfAbsent(FRAMES, s -> new TreeMap<>())
                                .put(name.substring(FRAMES.length()), v)));
        given.entrySet().removeIf(section -> !isAllowed(section.getKey(), section.getValue()));
        return RuleSettingsMap.read(texts(given));
    }

    /** Tells of every value that is wrong by itself, or where none is, of the section. */
    private boolean isAllowed(String section, Map<String, Value> given) {
        Optional<String> wrong = refusal(section, given);
        if (wrong.isEmpty()) {
            return true;
        }
        List<String> each = given.entrySet().stream()
                .flatMap(
                        e -> refusal(section, Map.of(e.getKey(), e.getValue()))
                                .map(told -> e.getValue().origin() + ": " + told)
                                .stream())
                .toList();
        problems.addAll(each.isEmpty() ? List.of(wrong.get()) : each);
        return false;
    }

    private static Optional<String> refusal(String section, Map<String, Value> given) {
        try {
            RuleSettingsMap.read(texts(Map.of(section, given)));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static Map<String, Map<String, String>> texts(Map<String, Map<String, Value>> given) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        given.forEach((section, values) -> {
            Map<String, String> plain = new TreeMap<>();
            values.forEach((name, value) -> plain.put(name, value.text().strip()));
            texts.put(section, plain);
        });
        return texts;
    }

    /** @throws NightException where something was wrong, or a name is not known */
    void refuseProblems() {
        values.forEach((name, value) -> {
            if (!asked.contains(name)) {
                problems.add(value.origin() + " är ingen inställning; namnen står i README under Settings");
            }
        });
        if (!problems.isEmpty()) {
            throw new NightException(
                    NightException.Cause.SETTINGS, "inställningarna är fel:\n  " + String.join("\n  ", problems));
        }
    }
}
