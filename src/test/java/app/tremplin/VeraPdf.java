package app.tremplin;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// The reference checker of archivable (PDF/A-2u) and accessible (PDF/UA-1) files.
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// The rules that a file breaks, each with where it does; none for a file that holds to both standards.
    public static List<String> faults(byte[] pdf) {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                for (TestAssertion failed : result.getTestAssertions()) {
                    if (failed.getStatus() == TestAssertion.Status.FAILED) {
                        faults.add(flavour + " " + failed.getRuleId().getClause() + " " + failed.getMessage() + " at "
                                + failed.getLocation().getContext());
                    }
                }
            } catch (Exception e) {
                throw new AssertionError("the checker failed", e);
            }
        }
        return faults;
    }
}
