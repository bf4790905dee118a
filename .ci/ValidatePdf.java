import java.io.FileInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks PDF files against profiles of veraPDF: one line a file and profile, its failed rules indented below. */
public class ValidatePdf {
    private static final int ENOUGH_FAILURES = 1000;

    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        boolean allValid = true;
        for (String file : List.of(args).subList(1, args.length)) {
            for (String profile : args[0].split(",")) {
                allValid &= isValid(file, profile);
            }
        }
        System.exit(allValid ? 0 : 1);
    }

    private static boolean isValid(String file, String profile) {
        try {
            ValidationResult result = validate(file, PDFAFlavour.byFlavourId(profile));
            Map<String, List<TestAssertion>> failed = result.getTestAssertions().stream()
                .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                .collect(Collectors.groupingBy(ValidatePdf::rule, TreeMap::new, Collectors.toList()));
            System.out.printf("%s: %s, %d checks, %d failed rules%n",
                file, profile, result.getTotalAssertions(), failed.size());
            failed.forEach((rule, tests) -> System.out.printf("    %s, %d times: %s (first at %s)%n",
                rule, tests.size(), tests.get(0).getMessage(), tests.get(0).getLocation().getContext()));
            return result.isCompliant();
        } catch (Exception problem) {
            System.out.printf("%s: %s, not checked: %s%n", file, profile, problem);
            return false;
        }
    }

    private static ValidationResult validate(String file, PDFAFlavour flavour) throws Exception {
        if (flavour == PDFAFlavour.NO_FLAVOUR) {
            throw new IllegalArgumentException("there is no such profile; ua1, 2a, 2b, 2u, 3a, 3b, 3u are some");
        }
        try (FileInputStream stream = new FileInputStream(file);
             PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour);
             PDFAValidator validator =
                 Foundries.defaultInstance().createValidator(flavour, ENOUGH_FAILURES, false, false, false)) {
            return validator.validate(parser);
        }
    }

    private static String rule(TestAssertion test) {
        return test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber();
    }
}
