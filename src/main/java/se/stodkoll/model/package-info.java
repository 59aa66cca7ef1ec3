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
 * <p>The domain's words, and the Swedish that papers and the report have for them:
 *
 * <pre>
 * application       ansökan           what somebody asks support for
 * applicant         sökande           who asks
 * decision          beslut            what was granted or turned down
 * proposal          förslag           what a board is asked to decide
 * grant             bidrag, stöd      money given
 * giver             bidragsgivare     the body that gives it
 * recipient         mottagare         who gets it
 * matter            ärende            one application with all that is decided of it; a Case
 * diary number      diarienummer      the matter's number with the authority
 * board             nämnd             elected persons who decide
 * delegation        delegation        a decision made by an official for the board
 * board's item      paragraf          the part of the minutes that decides one matter
 * support list      stödlista         a list of who got what
 * budget            budget            costs and financing of a project
 * financing         finansiering      who pays for it
 * in kind           in natura         costs that others carry directly
 * frame             ram, anslag       what a board sets aside for a year's projects
 * ceiling           dock högst        the most that a share may come to
 * statement         resultaträkning,  a financial table that is no project's budget
 *                   balansräkning
 * part              handling          one document inside a file
 * taught form       inlärd blankett   a form that a person has shown the program
 * finding           avvikelse         something that a rule found not to agree
 * review            granskning        a person's look at a finding
 * </pre>
 *
 * Every record checks itself when made, copies its collections and holds no null; what is absent is an
 * {@link java.util.Optional} or an empty list.
 */
package se.stodkoll.model;
