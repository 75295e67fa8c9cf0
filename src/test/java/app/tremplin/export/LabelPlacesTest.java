package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tremplin.domain.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where stickers stand on the sheet, measured in the PDF file against the makers’ drawings of the sheets.
class LabelPlacesTest {

    private static final double POINTS = 72 / 25.4;
    private static final double EXACT = 0.15;

    /// From left and top, in millimetres; the sheets are named by the maker’s numbers of the usual ones.
    private record Sheet(
            int columns, double left, double top, double across, double down, double width, double height) {

        private static Sheet of(LabelFormat format) {
            return switch (format) {
                // Avery L7173
                case TEN -> new Sheet(2, 4.65, 6, 101.6, 57, 99.1, 57);
                // Avery L7163
                case FOURTEEN -> new Sheet(2, 4.65, 15.15, 101.6, 38.1, 99.1, 38.1);
                // Avery L7160
                case TWENTY_ONE -> new Sheet(3, 7.25, 15.15, 66, 38.1, 63.5, 38.1);
            };
        }

        private Place at(int index) {
            return new Place(left + index % columns * across, top + index / columns * down, width, height);
        }
    }

    private record Place(double x, double y, double width, double height) {

        private boolean contains(Place other) {
            return other.x() >= x
                    && other.y() >= y
                    && other.x() + other.width() <= x + width
                    && other.y() + other.height() <= y + height;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_code_lies_within_its_label_in_the_middle_of_its_height(LabelFormat format) throws IOException {
        List<Place> codes = codes(format, 0, 0, 0);

        assertThat(codes).hasSize(format.count());
        for (int i = 0; i < codes.size(); i++) {
            Place label = Sheet.of(format).at(i);
            Place code = codes.get(i);
            assertThat(code.x()).as("left of label " + i).isCloseTo(label.x() + 2, within(EXACT));
            assertThat(code.y() + code.height() / 2)
                    .as("middle of label " + i)
                    .isCloseTo(label.y() + label.height() / 2, within(EXACT));
            assertThat(code.x() + code.width()).isLessThan(label.x() + label.width());
            assertThat(code.height()).isLessThan(label.height());
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_words_of_the_longest_names_lie_within_their_label(LabelFormat format) throws IOException {
        DocumentLayout layout = new DocumentLayout(
                DocumentFormat.STICKERS, Language.FR, Accent.STANDARD, PaperFormat.A4, format, 0, 0, 0);
        byte[] pdf = new DocumentComposer(Map.of())
                .compose(DocumentPicturesTest.facts(Language.FR, "issued-long"), layout)
                .pdf();
        List<Place> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.forEach(each -> letters.add(new Place(
                            each.getXDirAdj() / POINTS,
                            (each.getYDirAdj() - each.getHeightDir()) / POINTS,
                            each.getWidthDirAdj() / POINTS,
                            each.getHeightDir() / POINTS)));
                }
            }.getText(document);
        }
        List<Place> labels = IntStream.range(0, format.count())
                .mapToObj(Sheet.of(format)::at)
                .toList();

        assertThat(letters)
                .hasSizeGreaterThan(1_000)
                .allMatch(letter -> labels.stream().anyMatch(label -> label.contains(letter)));
    }

    @ParameterizedTest
    @EnumSource
    void the_sheet_is_as_wide_and_high_as_its_labels_with_equal_margins(LabelFormat format) {
        Sheet sheet = Sheet.of(format);
        Place last = sheet.at(format.count() - 1);

        assertThat(last.x() + last.width()).isCloseTo(210 - sheet.left(), within(EXACT));
        assertThat(last.y() + last.height()).isCloseTo(297 - sheet.top(), within(EXACT));
    }

    @Test
    void a_printer_that_feeds_askew_is_made_up_for() throws IOException {
        List<Place> straight = codes(LabelFormat.FOURTEEN, 0, 0, 0);
        List<Place> moved = codes(LabelFormat.FOURTEEN, 0, 2.5, -1.5);

        IntStream.range(0, straight.size()).forEach(i -> {
            assertThat(moved.get(i).x() - straight.get(i).x()).isCloseTo(2.5, within(EXACT));
            assertThat(moved.get(i).y() - straight.get(i).y()).isCloseTo(-1.5, within(EXACT));
        });
    }

    @Test
    void labels_that_are_gone_from_the_sheet_stay_empty() throws IOException {
        assertThat(codes(LabelFormat.TWENTY_ONE, 4, 0, 0))
                .hasSize(17)
                .first()
                .satisfies(code -> assertThat(code.x())
                        .isCloseTo(Sheet.of(LabelFormat.TWENTY_ONE).at(4).x() + 2, within(EXACT)));
    }

    /// The places of the QR codes, row by row.
    private static List<Place> codes(LabelFormat format, int first, double right, double down) throws IOException {
        DocumentLayout layout = new DocumentLayout(
                DocumentFormat.STICKERS, Language.FR, Accent.STANDARD, PaperFormat.A4, format, first, right, down);
        byte[] pdf = new DocumentComposer(Map.of())
                .compose(DocumentPicturesTest.facts(Language.FR, "one"), layout)
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth() / POINTS).isCloseTo(210, within(EXACT));
            assertThat(page.getMediaBox().getHeight() / POINTS).isCloseTo(297, within(EXACT));
            Pictures pictures = new Pictures(page.getMediaBox().getHeight());
            pictures.processPage(page);
            return pictures.places.stream()
                    .sorted(Comparator.comparingDouble((Place place) -> Math.round(place.y()))
                            .thenComparingDouble(Place::x))
                    .toList();
        }
    }

    /// Finds where pictures are drawn.
    private static final class Pictures extends PDFStreamEngine {

        private final double paper;
        private final List<Place> places = new ArrayList<>();

        private Pictures(double paper) {
            this.paper = paper;
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new DrawObject(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")) {
                Matrix at = getGraphicsState().getCurrentTransformationMatrix();
                places.add(new Place(
                        at.getTranslateX() / POINTS,
                        (paper - at.getTranslateY() - at.getScalingFactorY()) / POINTS,
                        at.getScalingFactorX() / POINTS,
                        at.getScalingFactorY() / POINTS));
            } else {
                super.processOperator(operator, operands);
            }
        }
    }
}
