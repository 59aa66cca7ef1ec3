package se.stodkoll.parse.application;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stodkoll.model.record.Application;
import se.stodkoll.parse.part.PartText;
import se.stodkoll.text.Flow;
import se.stodkoll.text.amount.Amounts;
import se.stodkoll.text.vocabulary.Labels;
import se.stodkoll.text.vocabulary.Template;

/** The printed shares of the form's summary: "Stödandel av faktiska kostnader 50,00%". */
final class PrintedShares {
    private static final List<String> NAMES = Template.load("form").list("share.names");
    private static final Pattern SHARE = Pattern.compile(
            "(?m)^(?<name>(?:\\p{L}+[ :]+){1,6}?)(?<value>\\d{1,3}(?:[.,] ?\\d{1,2}| \\d{2})?(?=\\s*%)|\\d{1,3}[.,]\\d{2}(?![\\d ]))");

    private final PartText part;

    PrintedShares(PartText part) {
        this.part = part;
    }

    private static String first(String name) {
        return name.split(" ")[0];
    }

    List<Application.Share> find() {
        List<Application.Share> found = new ArrayList<>();
        Flow flow = part.flow();
        Matcher m = flow.matcher(SHARE);
        while (m.find()) {
            String seen = Labels.joined(m.group("name"));
            NAMES.stream()
                    .filter(n -> Labels.same(seen, n) && Labels.same(first(seen), first(n)))
                    .min(java.util.Comparator.comparingInt(n -> Math.abs(n.length() - seen.length())))
                    .ifPresent(name -> Amounts.percent(m.group("value").replaceAll("[.,]?\\s", ","))
                            .ifPresent(p ->
                                    found.add(new Application.Share(name, flow.field(p, m.start("value"), m.end())))));
        }
        return found;
    }
}
