package aide.screen;

import aide.drill.Drill;
import aide.drill.Phase;
import aide.drill.Turn;
import aide.drill.Votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The choices of a question for the wall, each by letter, shape and place, with a bar of who took it. */
record ChoiceRows(Drill drill, Turn turn, Size size) {

    private static final String SHAPES = "▲◆●■★✚";
    private static final String BEFORE = "before";
    private static final int BAR_COLUMNS = 30;
    private static final int BAR_EDGES = 9;

    void tell(Text text) {
        for (int choice = 0; choice < turn.item().options().size(); choice++) {
            choice(text, choice);
            if (turn.phase() == Phase.OPEN) {
                text.gap();
            } else {
                bars(text, choice);
            }
        }
        if (turn.phase() == Phase.OPEN && !turn.votes().isEmpty()) {
            text.paragraph(in(), Style.DIM);
        }
    }

    private void choice(Text text, int choice) {
        boolean right = turn.phase() == Phase.REVEALED && choice == turn.item().right();
        Span label = new Span(
                " " + (right ? "✓" : " ") + " " + label(choice) + "  ",
                right ? Style.RIGHT : Style.KEY);
        String words = turn.item().options().get(choice);
        text.labelled(label, words, right ? Style.RIGHT : Style.STRONG, Integer.MAX_VALUE);
    }

    /** "▲ A". */
    private static String label(int choice) {
        return SHAPES.charAt(choice % SHAPES.length()) + " " + (char) ('A' + choice);
    }

    private String in() {
        int all = drill.setUp().isOfTeams()
                ? drill.setUp().teams().size()
                : drill.setUp().people();
        return "Answers in: " + turn.votes().total() + (all > 0 ? " of " + all : "");
    }

    /** Those before a discussion are light, and told in words, too. */
    private void bars(Text text, int choice) {
        turn.earlier().forEach(votes -> bar(text, votes, choice, "░", Optional.of(BEFORE)));
        if (!turn.votes().isEmpty()) {
            bar(text, turn.votes(), choice, "█", teams(choice));
        }
    }

    private void bar(Text text, Votes votes, int choice, String dot, Optional<String> more) {
        int count = votes.counts(turn.item().options().size()).get(choice);
        int total = Math.max(1, votes.total());
        int room = Math.max(1, Math.min(BAR_COLUMNS, size.columns() / 2 - BAR_EDGES));
        int columns = (count * room + total - 1) / total;
        String figures = count + " · " + Math.round(100.0 * count / total) + " %"
                + more.map(words -> "  " + words).orElse("");
        Span bar = new Span(
                "       " + dot.repeat(columns) + " ".repeat(room - columns) + "  ", Style.PLAIN);
        text.labelled(bar, figures, Style.PLAIN, Integer.MAX_VALUE);
    }

    /** Which teams took it. */
    private Optional<String> teams(int choice) {
        List<String> teams = new ArrayList<>();
        if (turn.votes() instanceof Votes.Ballots ballots) {
            for (int team = 0; team < ballots.ballots().size(); team++) {
                if (ballots.ballots()
                        .get(team)
                        .filter(cast -> cast.choice() == choice)
                        .isPresent()) {
                    teams.add(drill.setUp().teams().get(team));
                }
            }
        }
        return teams.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", teams));
    }
}
