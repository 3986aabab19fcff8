package aide.screen;

/** What an {@link AsideScreen} says. */
sealed interface Aside permits KeysAside, RefusalAside {

    Page page(Size size);
}
