package aide.sheet;

import aide.screen.Golden;

import org.junit.jupiter.api.Test;

/** A worksheet of the small bank as it is written, to the letter. */
class SheetTest {

    private static final Worksheet SHEET = Banks.sheet(Banks.SMALL, 2, 4, 7);

    @Test
    void html() {
        Golden.check("sheet", "worksheet.html", SheetHtml.of(SHEET, Paper.LETTER));
    }

    @Test
    void markdown() {
        Golden.check("sheet", "worksheet.md", SheetMarkdown.of(SHEET));
    }
}
