package aide.screen;

import java.util.List;

/** Why something is not begun or chosen. */
record RefusalAside(String why) implements Aside {

    static Next over(Screen back, String why) {
        return AsideScreen.over(back, new RefusalAside(why));
    }

    @Override
    public Page page(Size size) {
        Text text = Text.body(size);
        text.paragraph("! " + why, Style.ALARM);
        return new Page(
                "Only read", "", text.lines(), List.of(), new KeyLine(List.of(), Hint.BACK));
    }
}
