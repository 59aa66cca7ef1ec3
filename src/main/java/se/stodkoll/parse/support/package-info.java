/** Lists of who got what support. Enters: PartText. Leaves: SupportList. Caller: parse. */
package se.stodkoll.parse.support;
