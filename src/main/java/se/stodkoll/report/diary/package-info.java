/** A case laid down for the diary, and its setting as DOCX. Caller: web. */
package se.stodkoll.report.diary;
