package portail.architecture.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portail.architecture.Check;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.SourceFile;
import portail.architecture.Theme;

/** Tests say by their name what they start. Read from the sources: they hold whatever has been compiled. */
public final class TestRules {

    private static final Pattern HAS_TESTS = Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\\b");
    private static final Pattern OF_A_KIND = Pattern.compile(".*(Test|IT)$");
    private static final Pattern STARTS_SOMETHING = Pattern.compile(
            "@(SpringBootTest|ApplicationModuleTest|JooqTest|JdbcTest)\\b|\\b(TestDatabaseConfiguration|EmbeddedPostgres)\\b");
    private static final Pattern MODULE_TEST = Pattern.compile("@ApplicationModuleTest\\b");
    private static final Pattern BROWSER = Pattern.compile("com\\.microsoft\\.playwright\\.");
    private static final Pattern MOCKS = Pattern.compile("\\borg\\.mockito\\.|@Mockito(Spy)?Bean\\b");
    private static final Pattern SHIRKS = Pattern.compile("@Disabled\\b|\\bThread\\s*\\.\\s*sleep\\b");
    private static final Pattern ABSTRACT = Pattern.compile("\\b(?:abstract class|interface) (\\w+)");
    private static final Pattern TEST_METHOD =
            Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest)\\b.*?\\bvoid\\s+(\\w+)\\s*\\(", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[\\p{L}\\d]+(_[\\p{L}\\d]+)+");

    public static final Theme THEME = new Theme(
            "Tests",
            new Rule(
                    "a class with tests is named …Test or …IT",
                    "a test with another name is run by nobody",
                    tests(file -> HAS_TESTS.matcher(file.code()).find()
                            && !isAbstract(file)
                            && !OF_A_KIND.matcher(file.name()).matches()),
                    "sloppy/src/test/java/badportal/sloppy/StoneChecks.java"),
            new Rule(
                    "a …Test starts neither an application nor a database",
                    "hundreds of them run in seconds, before every commit; what starts something is an …IT",
                    tests(file -> file.name().endsWith("Test")
                            && STARTS_SOMETHING.matcher(file.code()).find()),
                    "sloppy/src/test/java/badportal/sloppy/StoneTest.java"),
            new Rule(
                    "a test of one module in its application is named …ModuleIT",
                    "the name tells the level: which doubles stand in for the other contexts",
                    tests(file -> MODULE_TEST.matcher(file.code()).find()
                            && HAS_TESTS.matcher(file.code()).find()
                            && !file.name().endsWith("ModuleIT")),
                    "sloppy/src/test/java/badportal/sloppy/ScenarioIT.java"),
            new Rule(
                    "a test that drives a browser is named …BrowserIT",
                    "where no browser is found these tests, and only these, are skipped aloud",
                    tests(file -> BROWSER.matcher(file.code()).find()
                            && HAS_TESTS.matcher(file.code()).find()
                            && !file.name().endsWith("BrowserIT")),
                    "app/src/test/java/badportal/web/ClicksIT.java"),
            new Rule(
                    "controller, journey and browser tests live in app",
                    "a context knows no screen: it is tested through its ports",
                    tests(file -> !file.module().equals("app")
                            && Stream.of("ControllerTest", "JourneyIT", "BrowserIT")
                                    .anyMatch(file.name()::endsWith)),
                    "sloppy/src/test/java/badportal/sloppy/StoneJourneyIT.java"),
            new Rule(
                    "a context mocks nothing",
                    "a mock repeats what its author believes; an in-memory double passes the same contract as the adapter",
                    tests(file -> !file.module().equals("app")
                            && MOCKS.matcher(file.code()).find()),
                    "sloppy/src/test/java/badportal/sloppy/MocksItsPortsTest.java"),
            new Rule(
                    "no test is disabled or sleeps",
                    "a disabled test is a bug nobody owns; a pause makes the suite slow on good days and red on bad ones",
                    tests(file -> SHIRKS.matcher(file.code()).find()),
                    "sloppy/src/test/java/badportal/sloppy/SleepyIT.java"),
            new Rule(
                    "the name of a test is a sentence",
                    "the list of tests reads as the list of rules: refuses_a_siret_whose_key_is_false",
                    TestRules::wordlessTests,
                    "sloppy/src/test/java/badportal/sloppy/StoneTest.java"));

    private TestRules() {}

    private static Check tests(Predicate<SourceFile> wrong) {
        return code ->
                code.sources().tests().filter(wrong).map(SourceFile::path).toList();
    }

    private static boolean isAbstract(SourceFile file) {
        return ABSTRACT.matcher(file.code())
                .results()
                .anyMatch((MatchResult found) -> found.group(1).equals(file.name()));
    }

    private static List<String> wordlessTests(Codebase code) {
        return code.sources()
                .tests()
                .flatMap(file -> TEST_METHOD
                        .matcher(file.code())
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(name -> !SENTENCE.matcher(name).matches())
                        .map(name -> file.path() + " has a test named " + name))
                .toList();
    }
}
