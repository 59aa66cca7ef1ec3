/**
 * The data of Stödkoll, as values: what a stage hands to the next. Nothing here reads a file, a clock or a database.
 *
 * <pre>
 * Document  = sha256 file mediaType pageCount Page* Problem* OutlineEntry*
 * Page      = number width height Line* Ruling* PageVerdict Aside*
 * Aside     = AsideKind Line              printed beside the text: margin, watermark, turned table
 * Line      = Word+ Cells?                one line of ink, left to right
 * Cells     = table row Cell+             the line is a table row: each cell's column, spans and words
 * Word      = text box? confidence source font Alternative* Edit* Ink
 * Ink       = size bold direction baseline lightness painted struck      how a word is set
 * Part      = id kind title PageRange textSource PartContent      one document inside a file
 * PartContent = Application? Decision? SupportList? BudgetTable* Frame* Unread*
 * BudgetTable = title Unit column* BudgetRow* Evidence* TableCheck*
 * Field&lt;T&gt;  = value confidence source Evidence Alternative*      a value read from paper
 * Evidence  = sha256 page box? text       where it stands, and what was read there before repair
 * Case      = id projectName status part-id* part-id* Link* Finding* ReviewEvent*
 * Finding   = Rule Severity Message Comparison where? Evidence* suggestion? ReviewEvent?
 * ReviewEvent = number at person ReviewAct ReviewSubject oldValue? newValue? reason      a person's decision
 * </pre>
 *
 * Every record checks itself when made, copies its collections and holds no null; what is absent is an
 * {@link java.util.Optional} or an empty list.
 */
package se.stodkoll.model;
