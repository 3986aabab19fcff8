package aide.report;

import aide.json.JsonObject;
import aide.report.Skyline.Tower;
import aide.study.Outlook;
import aide.study.Standing;
import aide.text.DayNames;
import aide.text.Wrap;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the next days bring, if nothing is forgotten on the way.
 *
 * @param due how many questions come back on each day, from today on; today holds what was missed
 * @param fresh how many new questions each day allows, from today on
 */
record Forecast(LocalDate today, int newADay, List<Integer> due, List<Integer> fresh)
        implements Statistic {

    private static final int DAYS = 30;
    private static final int WEEK = 7;

    Forecast {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
    }

    static Forecast of(Basis basis) {
        int newADay = basis.course().limits().newADay();
        return new Forecast(basis.today(), newADay, due(basis), fresh(basis, newADay));
    }

    private static List<Integer> due(Basis basis) {
        int[] due = new int[DAYS];
        OffsetDateTime now = basis.now();
        LocalDate last = basis.today().plusDays(DAYS - 1);
        for (Standing standing : basis.seen()) {
            LocalDate day = standing.due().day(now);
            if (!day.isAfter(last)) {
                due[(int) Math.max(0, ChronoUnit.DAYS.between(basis.today(), day))]++;
            }
        }
        return Arrays.stream(due).boxed().toList();
    }

    private static List<Integer> fresh(Basis basis, int newADay) {
        Outlook outlook = basis.outlook();
        List<Integer> fresh = new ArrayList<>(List.of(outlook.fresh()));
        int left = outlook.unseen() - outlook.fresh();
        while (fresh.size() < DAYS) {
            int next = Math.min(left, newADay);
            fresh.add(next);
            left -= next;
        }
        return fresh;
    }

    @Override
    public List<String> lines(int columns) {
        if (sum(due, DAYS) == 0) {
            return Wrap.lines(
                    "Once you have learnt something, this shows on which days it comes back.",
                    columns);
        }
        List<String> lines = new ArrayList<>(Skyline.lines(towers(), columns));
        lines.add("");
        lines.addAll(Wrap.lines(
                "█ come back, ░ new, " + newADay + " a day; they will come back, too", columns));
        lines.addAll(Wrap.lines(inWords(), columns));
        return lines;
    }

    private List<Tower> towers() {
        List<Tower> towers = new ArrayList<>();
        for (int ahead = 0; ahead < DAYS; ahead++) {
            String name = ahead % WEEK == 0 ? DayNames.inMonth(today.plusDays(ahead)) : "";
            towers.add(new Tower(due.get(ahead), fresh.get(ahead), name));
        }
        return towers;
    }

    private String inWords() {
        return "come back today: " + due.get(0)
                + ", tomorrow: " + due.get(1)
                + ", in seven days: " + sum(due, WEEK)
                + ", in thirty days: " + sum(due, DAYS)
                + "; new in thirty days: " + sum(fresh, DAYS);
    }

    private static int sum(List<Integer> counts, int days) {
        return counts.subList(0, days).stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public JsonObject json() {
        return new JsonObject().put("from", today.toString()).put("due", due).put("new", fresh);
    }
}
