package aide.screen;

import aide.ask.DateSpan;
import aide.ask.Name;
import aide.bank.Dispute;
import aide.bank.Fact;
import aide.report.Cited;
import aide.report.Dossier;
import aide.report.Dossier.Asked;
import aide.report.Grasp;
import aide.report.Paragraphs;
import aide.study.Answered;

import java.util.List;

/**
 * What is told about a fact, the statement first.
 *
 * @param revealed whether answers are shown that the learner does not know yet
 * @param beside whether claims may stand side by side where there is room
 */
record FactBody(Dossier dossier, boolean revealed, boolean beside) {

    /** Who wants to know more looks at the statistics. */
    private static final int ANSWERS_MAX = 5;

    List<Line> lines(Size size) {
        Fact fact = dossier.fact();
        Text text = Text.body(size).paragraph(fact.text(), Style.STRONG).gap();
        about(fact, text);
        Cited.lines(fact.citations(), Paragraphs.SIGN)
                .forEach(cited -> text.labelled("→ ", cited, Style.DIM));
        fact.dispute().ifPresent(dispute -> dispute(dispute, text, size));
        dossier.questions().forEach(asked -> question(asked, text));
        return text.lines();
    }

    private static void about(Fact fact, Text text) {
        fact.when()
                .map(DateSpan::shown)
                .ifPresent(when -> text.labelled("when   ", when, Style.PLAIN));
        fact.where()
                .map(FactBody::place)
                .ifPresent(where -> text.labelled("where  ", where, Style.PLAIN));
        String label = "who    ";
        for (Name name : fact.who()) {
            text.labelled(label, name.introduced(), Style.PLAIN);
            label = "       ";
        }
    }

    private static String place(Name where) {
        return where.country().map(country -> where.shown() + ", " + country).orElse(where.shown());
    }

    private void dispute(Dispute dispute, Text text, Size size) {
        text.gap().paragraph("≠ The sources differ:", Style.STRONG);
        if (beside && ClaimColumns.fit(dispute, size.columns())) {
            ClaimColumns.lines(dispute.claims(), size.columns()).forEach(text::line);
        } else {
            dispute.claims().forEach(claim -> {
                text.labelled("· ", claim.text(), Style.PLAIN);
                Cited.lines(claim.citations(), Paragraphs.SIGN)
                        .forEach(cited -> text.labelled("  → ", cited, Style.DIM));
            });
        }
        text.paragraph(Cited.settled(dispute), Style.PLAIN);
    }

    private void question(Asked asked, Text text) {
        boolean shown = revealed || asked.grasp() == Grasp.KNOWN;
        text.gap().labelled(asked.grasp().sign() + " ", asked.question().ask(), Style.PLAIN);
        text.labelled("  ", shown ? asked.question().answer().shown() : "?", Style.STRONG);
        text.labelled("  ", Stand.told(asked.standing(), dossier.now()), Style.DIM);
        List<Answered> answers = asked.answers();
        answers.subList(Math.max(0, answers.size() - ANSWERS_MAX), answers.size())
                .forEach(answered -> text.labelled(
                        "  · ", Stand.told(answered, shown, dossier.now()), Style.DIM));
    }
}
