package aide.sheet;

import aide.screen.Golden;

import org.junit.jupiter.api.Test;

/** A worksheet of a small bank as it is written, to the letter. */
class SheetTest {

    private static final Worksheet SHEET = Banks.sheet(Banks.small(), 2, 6, 7);

    @Test
    void html() {
        Golden.check("sheet", "worksheet.html", SheetHtml.of(SHEET, Paper.LETTER));
    }

    @Test
    void markdown() {
        Golden.check("sheet", "worksheet.md", SheetMarkdown.of(SHEET));
    }
}
