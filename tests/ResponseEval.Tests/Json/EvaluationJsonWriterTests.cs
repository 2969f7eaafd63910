using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;

namespace ResponseEval.Tests;

public sealed class EvaluationJsonWriterTests
{
    private const string Hash = "sha256:f84ede66703995b654610a5855358152ff3edef458f576183d1f483061a5782d";

    private static SubjectHistory Example => SubjectHistory.Create("S-001")
        .Study("TRIAL-1", "07", "A").Randomized(new(2024, 1, 5)).FirstDose(new(2024, 1, 8)).LastDose(new(2024, 6, 30))
        .PreBaseline(new(2023, 11, 20), step => step.Id("SCR").Measured("T1", 28.0).Measured("T2", 15.0))
        .Baseline(new(2024, 1, 2), step => step.Target("T1", "lung", 34.0).Target("T2", "lymph node", 21.5, lymphNode: true).NonTarget("N1", "bone"))
        .Assessment(new(2024, 3, 4), step => step
            .Id("W8").Until(new(2024, 3, 6)).TooSmall("T1").Measured("T2", 9.0).Present("N1").NewTarget("X1", "liver", 12.0))
        .Lesion(new Lesion("X2", LesionRole.NewNonTarget) { Site = new("pleura") })
        .Event(SubjectEvent.NewAnticancerTherapy(new(2024, 5, 1)))
        .Build();

    [Fact]
    public void The_example_of_the_format_is_written_byte_for_byte() => Assert.StartsWith(
        """
        {"formatVersion":1,"subjectId":"S-001",
        "rules":{"name":"default","version":"1.0.0","hash":"HASH"},
        "pattern":"unconfirmedProgression","pseudoProgressionNotExcluded":false,
        "timepoints":[{"assessmentId":"W8","date":"2024-03-04","day":56,
        "targetSumMm":14.00,"baselineSumMm":55.50,"nadirSumMm":55.50,
        "changeFromBaselinePercent":-74.77,"changeFromNadirPercent":-74.77,"newTargetSumMm":12.00,
        "recist":{"target":"PR","nonTarget":"NON-CR/NON-PD","newLesion":true,"overall":"PD"},
        "irecist":{"target":"iPR","nonTarget":"NON-iCR/NON-iUPD","newLesion":true,"overall":"iUPD"},
        "rules":["RECIST11-TARGET-SHRINKAGE","RECIST11-NONTARGET-PERSISTS","RECIST11-OVERALL-NEW-LESION","IRECIST-UNCONFIRMED-NEW-LESION"]}],
        "best":{"recist":{"response":"PD","date":"2024-03-04"},"recistConfirmed":{"response":"PD","date":"2024-03-04"},
        "irecist":{"response":"iUPD","date":"2024-03-04"}},
        "progressionEvents":[{"date":"2024-03-04","triggers":["newLesion"],"status":"unresolved","resolvedOn":null,
        "confirmation":{"earliest":"2024-04-01","latest":"2024-04-29"},"clinicalOutcome":null,"strict":null,"early":true,
        "lateConfirmation":false,"backdatedTo":null,"ctdna":"notAvailable"}],
        "ipfs":{"event":true,"date":"2024-03-04"},"idor":null,"hyperprogression":[{"definition":"champiat2017","status":"notMet","value":-1.20745
        """.ReplaceLineEndings("").Replace("HASH", Hash, StringComparison.Ordinal),
        Text(Example),
        StringComparison.Ordinal);

    [Fact]
    public void The_reader_follows_the_subject_where_one_is_recorded() => Assert.StartsWith(
        "{\"formatVersion\":1,\"subjectId\":\"S-001\",\"reader\":\"RADIOLOGIST 1\",\"rules\":{",
        Text(SubjectHistory.Create("S-001").ReadBy("RADIOLOGIST 1").Baseline(new(2024, 1, 2), step => step.Target("T1", "lung", 20)).Build()),
        StringComparison.Ordinal);

    [Fact]
    public void What_recist_alone_cannot_say_of_the_example_is_written_as_reviewed()
    {
        var text = Text(Example);
        var findings = text[text.IndexOf("\"hyperprogression\"", StringComparison.Ordinal)..];
        ReviewedText.Matches("ExampleFindings.txt", findings.Replace("},", "},\n", StringComparison.Ordinal).Replace("],", "],\n", StringComparison.Ordinal));
        Assert.EndsWith("],\"problems\":[]}", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_other_packages_stand_before_the_problems()
    {
        var evaluation = new ResponseEvaluator(ProtocolRules.Default).Evaluate(Example);
        var bytes = new ArrayBufferWriter<byte>();
        new EvaluationJsonWriter(ProtocolRules.Default, members:
        [
            new("a\"b", static (subject, output) => output.Write(Encoding.UTF8.GetBytes($"\"{subject.History.SubjectId}\""))),
            new("second", static (_, output) => output.Write("[1]"u8)),
        ]).Write(evaluation, [], bytes);
        Assert.Equal(
            Text(Example).Replace(",\"problems\":", ",\"a\\\"b\":\"S-001\",\"second\":[1],\"problems\":", StringComparison.Ordinal),
            Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    [Fact]
    public void A_subject_without_follow_up_has_nothing_to_tell() => Assert.StartsWith(
        """
        {"formatVersion":1,"subjectId":"a\"b","rules":{"name":"default","version":"1.0.0","hash":"HASH"},"pattern":"notEvaluable","pseudoProgressionNotExcluded":false,"timepoints":[],"best":{"recist":{"response":"NE","date":null},"recistConfirmed":{"response":"NE","date":null},"irecist":{"response":"NE","date":null}},"progressionEvents":[],"ipfs":{"event":false,"date":null},"idor":null,"hyperprogression":[{"definition":"champiat2017","status":"notEvaluable","value":null,"reason":"noFollowUp"}
        """.Replace("HASH", Hash, StringComparison.Ordinal),
        Text(SubjectHistory.Create("a\"b").Baseline(new(2024, 1, 2), step => step.Target("T1", "lung", 20)).Build()),
        StringComparison.Ordinal);

    [Fact]
    public void A_sum_that_cannot_be_formed_is_null_and_so_are_its_percentages()
    {
        var timepoint = Timepoint(SubjectHistory.Create("S")
            .Baseline(new(2024, 1, 2), step => step.Target("T1", "lung", 20).Target("T2", "lung", 20))
            .Assessment(new(2024, 3, 4), step => step.Measured("T1", 20)));
        Assert.Equal(
            ["null", "40.00", "40.00", "null", "null", "null"],
            Sums(timepoint));
        Assert.Equal("62", timepoint.GetProperty("day").GetRawText());
    }

    [Fact]
    public void A_percentage_of_a_zero_sum_is_null() => Assert.Equal(
        ["3.00", "0.00", "0.00", "null", "null", "null"],
        Sums(Timepoint(SubjectHistory.Create("S")
            .Baseline(new(2024, 1, 2), step => step.Target("T1", "lung", 0))
            .Assessment(new(2024, 3, 4), step => step.Measured("T1", 3)))));

    [Theory]
    [InlineData(80, 80.05, "0.06")] // 0.0625
    [InlineData(80, 79.95, "-0.06")]
    [InlineData(200, 200.01, "0.01")] // 0.005
    [InlineData(200, 199.99, "-0.01")]
    [InlineData(200.01, 200, "0.00")] // -0.00499975
    [InlineData(30, 40, "33.33")]
    [InlineData(0.01, 2000, "19999900.00")]
    public void A_percentage_is_rounded_half_away_from_zero(double before, double after, string percent) => Assert.Equal(
        percent,
        Timepoint(SubjectHistory.Create("S")
            .Baseline(new(2024, 1, 2), step => step.Target("T1", "lung", before))
            .Assessment(new(2024, 3, 4), step => step.Measured("T1", after)))
            .GetProperty("changeFromBaselinePercent").GetRawText());

    [Fact]
    public void The_day_may_lie_before_day_zero() => Assert.Equal(
        "-30",
        Timepoint(SubjectHistory.Create("S").FirstDose(new(2024, 4, 3))
            .Baseline(new(2024, 1, 2), step => step.Target("T1", "lung", 20))
            .Assessment(new(2024, 3, 4), step => step.Measured("T1", 20)))
            .GetProperty("day").GetRawText());

    [Fact]
    public void A_resolved_event_has_no_confirmation_window_and_a_response_has_a_duration()
    {
        var history = SubjectHistory.Create("S")
            .Baseline(new(2024, 1, 2), step => step.Target("T1", "lung", 40).NonTarget("N1", "bone"))
            .Assessment(new(2024, 2, 27), step => step.Measured("T1", 50).UnequivocalProgression("N1"))
            .Assessment(new(2024, 4, 8), step => step.Measured("T1", 20).Present("N1"))
            .Assessment(new(2024, 6, 8), step => step.Measured("T1", 20).Present("N1").NewNonTarget("X1", "liver"))
            .Event(SubjectEvent.Death(new(2024, 7, 1), DeathCause.Disease))
            .Build();
        var result = Text(history);
        Assert.Contains(
            """
            "progressionEvents":[{"date":"2024-02-27","triggers":["target","nonTarget"],"status":"pseudoProgression","resolvedOn":"2024-04-08","confirmation":null,"clinicalOutcome":null,"strict":true,"early":true,"lateConfirmation":false,"backdatedTo":null,"ctdna":"notAvailable"},{"date":"2024-06-08","triggers":["newLesion"],"status":"unresolved","resolvedOn":null,"confirmation":{"earliest":"2024-07-06","latest":"2024-08-03"},"clinicalOutcome":"diedOfDisease","strict":null,"early":false,"lateConfirmation":false,"backdatedTo":null,"ctdna":"notAvailable"}]
            """,
            result,
            StringComparison.Ordinal);
        Assert.Contains(
            """
            "ipfs":{"event":true,"date":"2024-06-08"},"idor":{"start":"2024-04-08","event":true,"end":"2024-06-08"}
            """,
            result,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_of_the_input_stand_before_those_of_the_evaluation()
    {
        Assert.True(SubjectHistory.Create("S")
            .Baseline(new(2024, 1, 2), step => step.Target("T\n1", "lung", 20.005))
            .Assessment(new(2024, 3, 4), step => step.Absent("T\n1"))
            .Assessment(new(2024, 5, 4), step => step.TooSmall("T\n1"))
            .Assessment(new(2024, 7, 4), step => step.TooSmall("T\n1"))
            .TryBuild(out var history, out var problems));
        var rules = ProtocolRules.Default with { ReappearanceAfterCr = ReappearanceAfterCr.Formula };
        var result = JsonDocument.Parse(Text(history, problems, rules)).RootElement.GetProperty("problems");
        Assert.Equal(
            """
            {"code":"RE-IN-010","severity":"warning","assessment":"BL","lesion":"T\n1","member":"mm","found":"20.005 mm","expected":"at most two decimals","text":"A length had more than two decimals and was rounded half away from zero to 0.01 mm."}
            """,
            result[0].GetRawText());
        Assert.All(problems, problem => Assert.Equal("RE-IN-010", problem.Code));
        Assert.Equal(1 + new ResponseEvaluator(rules).Evaluate(history).Problems.Count, result.GetArrayLength());
    }

    [Fact]
    public void Explanations_follow_the_rules_where_they_are_asked_for()
    {
        var evaluation = new ResponseEvaluator(ProtocolRules.Default).Evaluate(Example);
        var timepoint = JsonDocument.Parse(Text(Example, explain: true)).RootElement.GetProperty("timepoints")[0];
        Assert.Equal(["rules", "explanations"], timepoint.EnumerateObject().Select(member => member.Name).TakeLast(2));
        Assert.Equal(
            evaluation.ExplainTimepoints().First().Select(line => (line.Rule.Code(), line.Text, line.Source)),
            timepoint.GetProperty("explanations").EnumerateArray().Select(line =>
            {
                Assert.Equal(["rule", "text", "source"], line.EnumerateObject().Select(member => member.Name));
                return (line.GetProperty("rule").GetString()!, line.GetProperty("text").GetString()!, line.GetProperty("source").GetString()!);
            }));
    }

    [Fact]
    public void An_evaluation_by_other_rules_is_refused()
    {
        var evaluation = new ResponseEvaluator(ProtocolRules.Default with { ConfirmationDays = 35 }).Evaluate(Example);
        Assert.Throws<ArgumentException>(() => new EvaluationJsonWriter(ProtocolRules.Default).Write(evaluation, [], new ArrayBufferWriter<byte>()));
    }

    [Fact]
    public void Equal_rules_are_the_same_rules() => Assert.Equal(
        Text(Example),
        Encoding.UTF8.GetString(Bytes(new ResponseEvaluator(ProtocolRules.Default with { }).Evaluate(Example), [], new(ProtocolRules.Default))));

    [Fact]
    public void Every_result_is_one_line_of_JSON_that_says_what_the_evaluation_says() => Property
        .For(Gen.Choose(0, int.MaxValue).Select(RandomHistory.Make))
        .Cases(2_000)
        .Require("with progression events", 0.1, built => new ResponseEvaluator(ProtocolRules.Default).Evaluate(built.History).ProgressionEvents.Count > 0)
        .Holds(built =>
        {
            var evaluation = new ResponseEvaluator(ProtocolRules.Default).Evaluate(built.History);
            var text = Text(built.History, built.Problems);
            var result = JsonDocument.Parse(text).RootElement;
            var timepoints = result.GetProperty("timepoints");
            for (var i = 0; i < evaluation.Timepoints.Count; i++)
                AssertSame(evaluation.Timepoints[i], timepoints[i]);
            return !text.Contains('\n', StringComparison.Ordinal)
                && result.GetProperty("subjectId").GetString() == built.History.SubjectId
                && timepoints.GetArrayLength() == evaluation.Timepoints.Count
                && result.GetProperty("progressionEvents").GetArrayLength() == evaluation.ProgressionEvents.Count
                && result.GetProperty("problems").GetArrayLength() == built.Problems.Count + evaluation.Problems.Count;
        });

    private static void AssertSame(in TimepointResponse expected, JsonElement found)
    {
        Assert.Equal(expected.TargetSum?.Millimeters, Number("targetSumMm"));
        Assert.Equal(expected.NewTargetSum?.Millimeters, Number("newTargetSumMm"));
        Assert.Equal(Change(expected.TargetSum, expected.BaselineSum), Number("changeFromBaselinePercent"));
        Assert.Equal(Change(expected.TargetSum, expected.NadirSum), Number("changeFromNadirPercent"));
        Assert.Equal(expected.Recist.Overall.Code(), found.GetProperty("recist").GetProperty("overall").GetString());
        Assert.Equal(expected.Irecist.Code(), found.GetProperty("irecist").GetProperty("overall").GetString());

        decimal? Number(string member) => found.GetProperty(member).ValueKind == JsonValueKind.Null ? null : found.GetProperty(member).GetDecimal();

        static decimal? Change(SumOfDiameters? sum, SumOfDiameters? reference) =>
            sum is { } now && reference is { } before ? now.PercentChangeFrom(before) : null;
    }

    private static string[] Sums(JsonElement timepoint) =>
    [
        .. ((string[])["targetSumMm", "baselineSumMm", "nadirSumMm", "changeFromBaselinePercent", "changeFromNadirPercent", "newTargetSumMm"])
            .Select(member => timepoint.GetProperty(member).GetRawText()),
    ];

    private static JsonElement Timepoint(SubjectHistoryBuilder builder) =>
        JsonDocument.Parse(Text(builder.Build())).RootElement.GetProperty("timepoints")[0];

    private static string Text(SubjectHistory history, ValueList<Problem> problems = default, ProtocolRules? rules = null, bool explain = false)
    {
        rules ??= ProtocolRules.Default;
        return Encoding.UTF8.GetString(Bytes(new ResponseEvaluator(rules).Evaluate(history), problems, new(rules, explain)));
    }

    private static byte[] Bytes(SubjectEvaluation evaluation, ValueList<Problem> problems, EvaluationJsonWriter writer)
    {
        var bytes = new ArrayBufferWriter<byte>();
        writer.Write(evaluation, problems, bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
