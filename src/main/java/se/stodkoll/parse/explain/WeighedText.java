package se.stodkoll.parse.explain;

import java.util.List;
import se.stodkoll.facts.WeighedLabel;
import se.stodkoll.language.role.PassedOver;
import se.stodkoll.language.role.TextReading;
import se.stodkoll.parse.part.PartText;

/**
 * A part's text with all that was weighed in it.
 *
 * @param text of the part
 * @param reading what its sentences say
 * @param passed what sentences were not taken to say
 * @param labels with their values, taken or not
 */
record WeighedText(PartText text, TextReading reading, List<PassedOver> passed, List<WeighedLabel> labels) {}
