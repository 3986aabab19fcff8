package aide.screen;

import aide.bank.Citation;
import aide.bank.Source;
import aide.report.Cited;
import aide.screen.Message.Consulted;
import aide.screen.Message.Failed;
import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A document at the paragraph that is cited, to be read in its context; n leads to the next citation.
 *
 * @param place which of the citations is shown, counted from 0
 * @param paragraphs of the document that this one cites; none where it cannot be shown
 * @param trouble why it cannot be shown; empty where it can
 * @param lifted how many lines the view was moved up from the cited paragraph
 */
record DocumentScreen(
        Screen back,
        List<Citation> citations,
        int place,
        List<String> paragraphs,
        String trouble,
        int lifted)
        implements Screen {

    DocumentScreen {
        citations = List.copyOf(citations);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Opens the document of the first citation there. */
    static Next open(Screen back, List<Citation> citations) {
        return new DocumentScreen(back, citations, 0, List.of(), "", 0).sent();
    }

    private Next sent() {
        return Next.send(this, new Errand.Consult(source()));
    }

    @Override
    public Frame view(Size size) {
        DocumentBody body = body(size);
        Page page = page(body);
        return page.frame(size, resting(page, body, size) - lifted);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return Next.to(press.key() == Key.ESCAPE ? back : scrolled(press.key(), size));
        }
        if (message instanceof Consulted consulted) {
            return Next.to(told(consulted.paragraphs(), ""));
        }
        if (message instanceof Failed failed) {
            return Next.to(told(List.of(), failed.why()));
        }
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    private Next type(String key) {
        return switch (key) {
            case "n" -> next();
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, hints());
            default -> Next.to(this);
        };
    }

    /** Behind the last comes the first; the same document is not sent for once more. */
    private Next next() {
        int after = (place + 1) % citations.size();
        DocumentScreen next = new DocumentScreen(back, citations, after, paragraphs, trouble, 0);
        return next.source().equals(source()) ? Next.to(next) : next.sent();
    }

    private DocumentScreen told(List<String> text, String why) {
        return new DocumentScreen(back, citations, place, text, why, lifted);
    }

    private DocumentScreen scrolled(Key key, Size size) {
        DocumentBody body = body(size);
        Page page = page(body);
        int resting = resting(page, body, size);
        int scroll = page.scrolled(resting - lifted, key, size);
        return new DocumentScreen(back, citations, place, paragraphs, trouble, resting - scroll);
    }

    /** Where the view rests: at the cited paragraph, with some of what stands before it. */
    private static int resting(Page page, DocumentBody body, Size size) {
        return Math.max(0, Math.min(page.scrollMax(size), body.cited() - size.rows() / 4));
    }

    private Source source() {
        return citations.get(place).source();
    }

    private List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("Esc", "back"));
        if (citations.size() > 1) {
            hints.add(new Hint("n", "next citation"));
        }
        hints.add(new Hint("↑ ↓", "scroll"));
        hints.add(Hint.LEAVE);
        return hints;
    }

    private DocumentBody body(Size size) {
        return DocumentBody.of(citations, citations.get(place), paragraphs, trouble, size);
    }

    private Page page(DocumentBody body) {
        return new Page(
                Cited.source(source()),
                "¶ " + citations.get(place).paragraph() + ", " + (place + 1) + " of "
                        + citations.size(),
                body.lines(),
                List.of(),
                new KeyLine(hints(), Hint.HELP));
    }
}
