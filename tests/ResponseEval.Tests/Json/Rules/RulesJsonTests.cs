using System.Buffers;
using System.Text;

namespace ResponseEval.Tests;

public sealed class RulesJsonTests
{
    /// <summary>What the hash of the default rules covers, typed by hand; its sum is from the program sha256sum.</summary>
    private const string DefaultContent =
        """
        "acceptStableBetween":false,"backdateEquivocal":true,"confirmIrecistResponse":false,"confirmationDays":28,
        "confirmationEarliestDays":28,"confirmationLatestDays":56,"confirmationToleranceDays":2,"furtherGrowthMm":5,
        "katoBurden":"IrRecist","maxNotEvaluableBetween":1,"minimumStableDays":42,"newLesionPersistence":"RequireShrinkage",
        "nodeNormalMm":10,"nodeReappearance":"NumericOnly","otherCategoryConfirms":"Always","partialResponseDecreasePercent":30,
        "primaryHyperprogression":["champiat2017","matos2020"],"progressionIncreaseMm":5,"progressionIncreasePercent":20,
        "pseudoProgressionPrior":0.15,"reappearanceAfterCr":"Progression","responsePersistence":"Formula","tooSmallDefaultMm":5
        """;

    private const string DefaultHash = "sha256:f84ede66703995b654610a5855358152ff3edef458f576183d1f483061a5782d";

    /// <summary>Every option at a value that is not the default.</summary>
    private const string OtherContent =
        """
        "acceptStableBetween":true,"backdateEquivocal":false,"confirmIrecistResponse":true,"confirmationDays":35,
        "confirmationEarliestDays":21,"confirmationLatestDays":63,"confirmationToleranceDays":0,"furtherGrowthMm":2.5,
        "katoBurden":"TargetsOnly","maxNotEvaluableBetween":2,"minimumStableDays":49,"newLesionPersistence":"StayUnconfirmed",
        "nodeNormalMm":10.05,"nodeReappearance":"Strict10mm","otherCategoryConfirms":"Never","partialResponseDecreasePercent":33.33,
        "primaryHyperprogression":["kim2019Tgk","loRusso2019"],"progressionIncreaseMm":0,"progressionIncreasePercent":25.5,
        "pseudoProgressionPrior":0.0625,"reappearanceAfterCr":"Formula","responsePersistence":"CarryForward","tooSmallDefaultMm":4
        """;

    private const string OtherHash = "sha256:d661635d051f83c4e7da58656a8d4c6668a8960953119103d798c42629f84a0b";

    private static ProtocolRules Other => new()
    {
        Name = "other",
        Version = "2.1",
        AcceptStableBetween = true,
        BackdateEquivocal = false,
        ConfirmIrecistResponse = true,
        ConfirmationDays = 35,
        ConfirmationEarliestDays = 21,
        ConfirmationLatestDays = 63,
        ConfirmationToleranceDays = 0,
        FurtherGrowth = Length.FromMillimeters(2.5),
        KatoBurden = KatoBurden.TargetsOnly,
        MaxNotEvaluableBetween = 2,
        MinimumStableDays = 49,
        NewLesionPersistence = NewLesionPersistence.StayUnconfirmed,
        NodeNormal = Length.FromMillimeters(10.05),
        NodeReappearance = NodeReappearance.Strict10mm,
        OtherCategoryConfirms = OtherCategoryConfirms.Never,
        PartialResponseDecrease = Percentage.FromPercent(33.33m),
        PrimaryHyperprogression = [HyperprogressionDefinition.Kim2019Tgk, HyperprogressionDefinition.LoRusso2019],
        ProgressionIncreaseLength = default,
        ProgressionIncrease = Percentage.FromPercent(25.5m),
        PseudoProgressionPrior = 0.06250m,
        ReappearanceAfterCr = ReappearanceAfterCr.Formula,
        ResponsePersistence = ResponsePersistence.CarryForward,
        TooSmallDefault = Length.FromMillimeters(4.0),
    };

    [Fact]
    public void The_hash_is_that_of_the_content_in_ordinal_order()
    {
        Assert.Equal(DefaultHash, RulesJson.Hash(ProtocolRules.Default));
        Assert.Equal(OtherHash, RulesJson.Hash(Other));
    }

    [Fact]
    public void Name_and_version_do_not_change_the_hash() =>
        Assert.Equal(DefaultHash, RulesJson.Hash(ProtocolRules.Default with { Name = "x", Version = "y" }));

    [Fact]
    public void The_form_of_a_number_does_not_change_the_hash() =>
        Assert.Equal(DefaultHash, RulesJson.Hash(Valid("{\"progressionIncreasePercent\":2.0e1,\"pseudoProgressionPrior\":0.1500,\"confirmationDays\":28.0}")));

    [Fact]
    public void Every_option_is_read() =>
        Assert.Equal(Other, Valid($"{{\"name\":\"other\",\"version\":\"2.1\",{OtherContent}}}"));

    [Fact]
    public void Every_option_is_written_in_the_order_of_the_documentation() => Assert.Equal(
        """
        {"name":"other","version":"2.1","tooSmallDefaultMm":4,"nodeNormalMm":10.05,"partialResponseDecreasePercent":33.33,
        "progressionIncreasePercent":25.5,"progressionIncreaseMm":0,"furtherGrowthMm":2.5,"reappearanceAfterCr":"Formula",
        "nodeReappearance":"Strict10mm","responsePersistence":"CarryForward","minimumStableDays":49,"confirmationDays":35,
        "maxNotEvaluableBetween":2,"acceptStableBetween":true,"confirmationEarliestDays":21,"confirmationToleranceDays":0,
        "confirmationLatestDays":63,"otherCategoryConfirms":"Never","newLesionPersistence":"StayUnconfirmed","confirmIrecistResponse":true,
        "primaryHyperprogression":["kim2019Tgk","loRusso2019"],"katoBurden":"TargetsOnly","pseudoProgressionPrior":0.0625,
        "backdateEquivocal":false}
        """.ReplaceLineEndings(""),
        Text(Other));

    [Fact]
    public void What_was_written_is_read_back()
    {
        Assert.Equal(Other, Valid(Text(Other)));
        Assert.Equal(ProtocolRules.Default, Valid(Text(ProtocolRules.Default)));
    }

    [Theory]
    [InlineData("{}", "default")]
    [InlineData($"{{{DefaultContent}}}", "default")]
    [InlineData("{\"version\":\"7\"}", "default")]
    [InlineData("{\"confirmationDays\":35}", "custom")]
    [InlineData("{\"name\":null,\"confirmationDays\":35}", "custom")]
    [InlineData("{\"name\":\"mine\"}", "mine")]
    [InlineData("{\"name\":\"default\",\"confirmationDays\":35}", "default")]
    public void Rules_without_a_name_are_called_after_their_content(string text, string name) => Assert.Equal(name, Valid(text).Name);

    [Theory]
    [InlineData("\"confirmationDay\":28", "error RE-IN-003 -/-/-/confirmationDay: found confirmationDay, expected name, version, tooSmallDefaultMm, nodeNormalMm, partialResponseDecreasePercent, progressionIncreasePercent, progressionIncreaseMm, furtherGrowthMm, reappearanceAfterCr, nodeReappearance, responsePersistence, minimumStableDays, confirmationDays, maxNotEvaluableBetween, acceptStableBetween, confirmationEarliestDays, confirmationToleranceDays, confirmationLatestDays, otherCategoryConfirms, newLesionPersistence, confirmIrecistResponse, primaryHyperprogression, katoBurden, pseudoProgressionPrior or backdateEquivocal")]
    [InlineData("\"confirmationDays\":28,\"confirmationDays\":28", "error RE-IN-004 -/-/-/confirmationDays: found confirmationDays, expected each member once")]
    [InlineData("\"confirmationDays\":\"28\"", "error RE-IN-002 -/-/-/confirmationDays: found \"28\", expected a whole number")]
    [InlineData("\"confirmationDays\":28.5", "error RE-IN-002 -/-/-/confirmationDays: found 28.5, expected a whole number")]
    [InlineData("\"confirmationDays\":-1", "error RE-IN-031 -/-/-/confirmationDays: found -1, expected 0 to 3650")]
    [InlineData("\"confirmationDays\":99999999999", "error RE-IN-031 -/-/-/confirmationDays: found 99999999999, expected a whole number of at most 9 digits")]
    [InlineData("\"confirmationLatestDays\":20", "error RE-IN-031 -/-/-/confirmationLatestDays: found 20, expected 28 to 3650")]
    [InlineData("\"nodeNormalMm\":10.005", "error RE-IN-031 -/-/-/nodeNormalMm: found 10.005, expected 0 to 2000 mm with at most two decimals")]
    [InlineData("\"nodeNormalMm\":-1", "error RE-IN-031 -/-/-/nodeNormalMm: found -1, expected 0 to 2000 mm with at most two decimals")]
    [InlineData("\"nodeNormalMm\":101", "error RE-IN-031 -/-/-/nodeNormalMm: found 101, expected 0.01 to 100")]
    [InlineData("\"progressionIncreasePercent\":20.001", "error RE-IN-031 -/-/-/progressionIncreasePercent: found 20.001, expected 0 to 10000 % with at most two decimals")]
    [InlineData("\"progressionIncreasePercent\":true", "error RE-IN-002 -/-/-/progressionIncreasePercent: found true, expected a number")]
    [InlineData("\"katoBurden\":\"irRecist\"", "error RE-IN-006 -/-/-/katoBurden: found \"irRecist\", expected IrRecist or TargetsOnly")]
    [InlineData("\"backdateEquivocal\":\"true\"", "error RE-IN-002 -/-/-/backdateEquivocal: found \"true\", expected true or false")]
    [InlineData("\"pseudoProgressionPrior\":1", "error RE-IN-031 -/-/-/pseudoProgressionPrior: found 1, expected 0.0001 to 0.9999")]
    [InlineData("\"pseudoProgressionPrior\":1e99", "error RE-IN-031 -/-/-/pseudoProgressionPrior: found 1e99, expected a probability above 0 and below 1")]
    [InlineData("\"primaryHyperprogression\":\"champiat2017\"", "error RE-IN-002 -/-/-/primaryHyperprogression: found \"champiat2017\", expected an array")]
    [InlineData("\"primaryHyperprogression\":[\"ji2019\",\"ji2019\"]", "error RE-IN-006 -/-/-/primaryHyperprogression[1]: found \"ji2019\" again, expected each definition once")]
    [InlineData("\"name\":\"\",\"version\":\"\"", "error RE-IN-030 -/-/-/name: found an empty name, expected a name", "error RE-IN-030 -/-/-/version: found an empty version, expected a version")]
    [InlineData("\"confirmationDays\":-1,\"x\\u0000\":1,\"name\":5", "error RE-IN-002 -/-/-/name: found 5, expected a text", "error RE-IN-031 -/-/-/confirmationDays: found -1, expected 0 to 3650")]
    public void All_that_is_wrong_is_named(string members, params string[] problems)
    {
        var reading = Read($"{{{members}}}");
        Assert.Null(reading.Rules);
        Assert.Equal(problems, reading.Problems.Select(problem => problem.ToString()).Where(line => !line.Contains("u0000", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "error RE-IN-032 -/-/-/-: found no text, expected a JSON object")]
    [InlineData("[]", "error RE-IN-002 -/-/-/-: found an array, expected an object")]
    [InlineData("{\"name\":\"x\"", "error RE-IN-001 -/-/-/-: found the end at byte 12, expected the rest of the JSON object")]
    [InlineData("{} {}", "error RE-IN-001 -/-/-/-: found '{' at byte 4, expected valid JSON")]
    public void Text_that_is_no_object_is_an_error(string text, string problem)
    {
        var reading = Read(text);
        Assert.Null(reading.Rules);
        Assert.Equal([problem], reading.Problems.Select(found => found.ToString()));
    }

    [Fact]
    public void An_empty_list_of_definitions_is_allowed() =>
        Assert.Empty(Valid("{\"primaryHyperprogression\":[]}").PrimaryHyperprogression);

    private static RulesReading Read(string text) => RulesJson.Read(Encoding.UTF8.GetBytes(text));

    private static ProtocolRules Valid(string text)
    {
        var reading = Read(text);
        Assert.Empty(reading.Problems);
        return Assert.IsType<ProtocolRules>(reading.Rules);
    }

    private static string Text(ProtocolRules rules)
    {
        var bytes = new ArrayBufferWriter<byte>();
        RulesJson.Write(rules, bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
