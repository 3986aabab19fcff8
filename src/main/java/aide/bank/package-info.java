/**
 * Sources, names, facts and questions: reading them from files made for people, and checking them.
 *
 * <p>A bank is sound or it is not there: {@link aide.bank.BankReader} tells every problem with its
 * place and gives a bank only when there is none, so that nobody studies half of one. What costs a
 * reading of the documents, or compares all questions with each other, is left to the checks of
 * {@code aide check} and does not slow a start.
 *
 * <p>A kind says what is asked for, a form of answer how a typed one is judged; they vary
 * independently (a "what" may be a body's name). A new form is a reader in {@link
 * aide.bank.AnswerForms}, a new kind a constant of {@link aide.bank.Kind}.
 */
@NullMarked
package aide.bank;

import org.jspecify.annotations.NullMarked;
