package se.stodkoll.pdf.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Which of a file's layers (optional content, ISO 32000-1, 8.11) are on as a viewer opens it: the default configuration's
 * states, then its automatic ones for viewing.
 */
public final class Layers {
    private static final COSName VIEW = COSName.getPDFName("View");
    private static final COSName VE = COSName.getPDFName("VE");
    private static final COSName USAGE = COSName.getPDFName("Usage");
    private static final COSName OCGS = COSName.OCGS;
    /** Expressions nested deeper are not read. */
    private static final int DEEPEST = 20;

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

    private Layers() {}

    /** The layers of a file; all on where it has none. */
    public static Layers of(PDDocument document) {
        Layers layers = new Layers();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary all = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        if (all != null) {
            layers.configure(Dictionaries.of(all.getCOSArray(OCGS)), all.getCOSDictionary(COSName.D));
        }
        return layers;
    }

    private void configure(List<COSDictionary> groups, COSDictionary defaults) {
        if (defaults == null) {
            return;
        }
        if (COSName.OFF.equals(defaults.getCOSName(COSName.BASE_STATE))) {
            off.addAll(groups);
        }
        Dictionaries.of(defaults.getCOSArray(COSName.ON)).forEach(off::remove);
        off.addAll(Dictionaries.of(defaults.getCOSArray(COSName.OFF)));
        for (COSDictionary automatic : Dictionaries.of(defaults.getCOSArray(COSName.AS))) {
            if (VIEW.equals(automatic.getCOSName(COSName.getPDFName("Event")))) {
                Dictionaries.of(automatic.getCOSArray(OCGS)).forEach(this::setByUsage);
            }
        }
    }

    private void setByUsage(COSDictionary group) {
        Optional.ofNullable(group.getCOSDictionary(USAGE))
                .map(usage -> usage.getCOSDictionary(VIEW))
                .map(view -> view.getCOSName(COSName.getPDFName("ViewState")))
                .ifPresent(state -> {
                    if (COSName.OFF.equals(state)) {
                        off.add(group);
                    } else {
                        off.remove(group);
                    }
                });
    }

    /**
     * Whether what belongs to a group or a membership of groups is shown.
     *
     * @param content its dictionary; null where it belongs to none
     */
    public boolean shows(COSDictionary content) {
        if (content == null || off.isEmpty()) {
            return true;
        }
        if (!COSName.OCMD.equals(content.getCOSName(COSName.TYPE))) {
            return !off.contains(content);
        }
        COSArray expression = content.getCOSArray(VE);
        return expression != null ? holds(expression, 0) : policyHolds(content);
    }

    private boolean policyHolds(COSDictionary membership) {
        COSBase groups = membership.getDictionaryObject(OCGS);
        List<COSDictionary> all = groups instanceof COSDictionary one ? List.of(one) : Dictionaries.of(groups);
        if (all.isEmpty()) {
            return true;
        }
        String policy = membership.getNameAsString(COSName.P, "AnyOn");
        return switch (policy) {
            case "AllOn" -> all.stream().noneMatch(off::contains);
            case "AnyOff" -> all.stream().anyMatch(off::contains);
            case "AllOff" -> off.containsAll(all);
            default -> !off.containsAll(all);
        };
    }

    private boolean holds(COSArray expression, int depth) {
        if (depth > DEEPEST || expression.size() < 2) {
            return true;
        }
        List<Boolean> operands = new ArrayList<>();
        for (int i = 1; i < expression.size(); i++) {
            COSBase operand = expression.getObject(i);
            operands.add(operand instanceof COSArray inner ? holds(inner, depth + 1) : !off.contains(operand));
        }
        return switch (expression.getName(0, "And")) {
            case "Not" -> !operands.get(0);
            case "Or" -> operands.contains(true);
            default -> !operands.contains(false);
        };
    }
}
