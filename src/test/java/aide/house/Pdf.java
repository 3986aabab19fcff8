package aide.house;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is printed, page by page. */
record Pdf(List<Page> pages) {

    /**
     * A page.
     *
     * @param text its words, with one blank between two
     * @param width in points, like all that follows
     * @param left how far from the left edge the first letter is
     * @param right how far from the right edge the last letter is
     */
    record Page(String text, float width, float height, float left, float right) {}

    Pdf {
        pages = List.copyOf(pages);
    }

    static Pdf read(Path file) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                pages.add(page(document, number));
            }
        }
        return new Pdf(pages);
    }

    private static Page page(PDDocument document, int number) throws IOException {
        PDRectangle box = document.getPage(number - 1).getMediaBox();
        Extent extent = new Extent();
        extent.setSortByPosition(true);
        extent.setStartPage(number);
        extent.setEndPage(number);
        String text = extent.getText(document).replaceAll("\\s+", " ").strip();
        return new Page(
                text, box.getWidth(), box.getHeight(), extent.left, box.getWidth() - extent.right);
    }

    /** Reads the text and remembers how far it goes. */
    private static final class Extent extends PDFTextStripper {

        private float left = Float.MAX_VALUE;
        private float right;

        @Override
        protected void processTextPosition(TextPosition text) {
            left = Math.min(left, text.getXDirAdj());
            right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
            super.processTextPosition(text);
        }
    }
}
