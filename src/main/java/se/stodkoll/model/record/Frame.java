package se.stodkoll.model.record;

import se.stodkoll.model.value.Field;
import se.stodkoll.model.value.Money;

/**
 * What a board sets aside for a year's projects ("Anslaget fördelas indikativt med 25 520 000 kronor till regionala
 * utvecklingsprojekt").
 *
 * @param year of the decisions that count against it
 * @param body the board that decides
 * @param amount for the whole year
 */
public record Frame(int year, Field<String> body, Field<Money> amount) {}
