/**
 * Sources, names, facts and questions: reading them from files made for people, and checking them.
 *
 * <p>A bank is sound or it is not there: {@link aide.bank.BankReader} tells every problem with its
 * place and gives a bank only when there is none, so that nobody studies half of one. Each problem
 * is told once, where it can be mended: a name that cannot be read has a stand-in, so that the facts
 * that use it are not blamed.
 *
 * <p>The bank in the jar is packed while that is built ({@link aide.bank.BankPacker}), after it was
 * read and found sound: reading its files in a cold JVM took half of the time to the first frame,
 * most of it for strictness that the build has already exercised. A form of answer stands there a
 * second time, in {@link aide.bank.PackedForm}; the compiler finds both places.
 *
 * <p>What costs a reading of the documents, or compares all questions with each other, is left to
 * {@code aide check} and does not slow a start: {@link aide.bank.BankCheck} looks at a bank alone,
 * {@link aide.bank.SourceCheck} holds it against its documents. Each has one table of rules; a new
 * rule is a method and a line there. Their problems name ids instead of lines, for a bank that was
 * read has forgotten its lines.
 *
 * <p>Whether a passage states an answer ({@link aide.bank.Passage}) is left to the judge where there
 * are many ways to write it, in dates and numbers: what a learner may type, a document may say.
 * Names and words must stand there as they are spelled, for the judge forgives a learner what proves
 * nothing in a document. An answer that stands nowhere says in "derived" how it follows, and one
 * that stands somewhere must not, or else the reasons could not be trusted. That no document says
 * something is an answer too, and its reason tells where one would look for it.
 *
 * <p>A document of another checksum is not read at all: in another text, paragraph 7 is another
 * paragraph.
 *
 * <p>How many paragraphs a document has, and which of them are furniture of the page it stood on
 * ({@link aide.bank.Paragraphs}), stands in the bank: so a citation of nothing is refused, and a gap
 * in the facts is seen ({@link aide.bank.Coverage}), where the documents are absent. A headline or a
 * caption that a page repeats is text both times, for it states what it states. {@code aide check
 * --coverage > questions/COVERAGE.md} writes the page that shows it all; a gap is no problem, for a
 * bank that teaches less teaches nothing wrong.
 *
 * <p>Progress goes by ids. A fact or a question that gets another one says so itself, in its file, for
 * that is where whoever renames it is at work; {@link aide.bank.Renames} has all of it for those who
 * read journals. A former id may not be in use again: nobody could tell whose answers those are.
 *
 * <p>A kind says what is asked for, a form of answer how a typed one is judged; they vary
 * independently (a "what" may be a body's name). A new form is a reader in {@link
 * aide.bank.AnswerForms}, a new kind a constant of {@link aide.bank.Kind}.
 */
@NullMarked
package aide.bank;

import org.jspecify.annotations.NullMarked;
