package aide.screen;

import aide.screen.Message.Press;
import aide.study.Exam;
import aide.study.Preferences;
import aide.study.StudyDay;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the day of an exam.
 *
 * @param told what is wrong with the day that was typed, if anything is
 */
record ExamDayScreen(HomeScreen home, TextField field, Optional<String> told) implements Screen {

    private static final List<Hint> HINTS =
            List.of(new Hint("Enter", "plan"), new Hint("Esc", "back"));

    /** A month is a fair guess, and shows how a day is written. */
    private static final int DAYS_GUESSED = 30;

    static ExamDayScreen of(HomeScreen home) {
        LocalDate guess = home.visit()
                .preferences()
                .examDay()
                .orElse(StudyDay.of(home.now()).plusDays(DAYS_GUESSED));
        return new ExamDayScreen(home, TextField.EMPTY.typed(guess.toString()), Optional.empty());
    }

    @Override
    public Frame view(Size size) {
        Text text = Text.body(size);
        text.paragraph("On which day is the exam?", Style.STRONG);
        text.paragraph("A year, a month and a day, as below.", Style.DIM).blank();
        TypeLine line = TypeLine.of(field, size.columns());
        Frame.Cursor cursor = new Frame.Cursor(line.cursor(), text.size());
        text.line(line.line());
        told.ifPresent(why -> text.blank().paragraph("! " + why, Style.ALARM));
        Page page = new Page(
                "Plan",
                home.visit().learner(),
                text.lines(),
                List.of(),
                new KeyLine(HINTS, Hint.HELP));
        return page.frame(size, 0, Optional.of(cursor));
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return press(press.key());
        }
        if (message instanceof Message.Text text) {
            return text.text().equals("?")
                    ? KeysAside.over(this, HINTS)
                    : Next.to(typing(field.typed(digits(text.text()))));
        }
        return Next.to(this);
    }

    private Next press(Key key) {
        return switch (key) {
            case ESCAPE -> Next.to(home);
            case ENTER -> planned();
            default -> Next.to(typing(field.on(key)));
        };
    }

    private Next planned() {
        try {
            LocalDate day = Exam.day(field.text().strip(), StudyDay.of(home.now()));
            Preferences chosen = home.visit().preferences().withExamDay(Optional.of(day));
            return PlanScreen.kept(home, chosen);
        } catch (IllegalArgumentException e) {
            return Next.to(
                    new ExamDayScreen(home, field, Optional.of(String.valueOf(e.getMessage()))));
        }
    }

    private ExamDayScreen typing(TextField next) {
        return next.equals(field) ? this : new ExamDayScreen(home, next, Optional.empty());
    }

    /** Nothing else belongs to a day. */
    private static String digits(String text) {
        return text.replaceAll("[^0-9-]", "");
    }
}
