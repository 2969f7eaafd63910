using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ResponseEval.Tests;

public sealed class HistoryJsonRoundTripTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_history_comes_back_equal_with_the_warnings_it_was_built_with() => Property
        .For(Gen.Choose(0, int.MaxValue).Select(RandomHistory.Make))
        .Require("with warnings", 0.2, built => built.Problems.Count > 0)
        .Require("with ctDNA variants", 0.1, built => built.History.Ctdna.Any(sample => sample.Variants.Count > 0))
        .Require("with merged or split lesions", 0.1, built => Readings(built).Any(reading => reading.State is ReadingState.Merged or ReadingState.Split))
        .Require("with biomarkers", 0.3, built => built.History.Biomarkers.Count > 0)
        .Require("with symptom scores", 0.3, built => built.History.Symptoms.Count > 0)
        .Require("without follow-up", 0.05, built => built.History.FollowUps.IsEmpty)
        .LogTo(output.WriteLine)
        .Holds(built =>
        {
            var reading = HistoryJson.Read(HistoryTexts.Bytes(built.History));
            return built.History.Equals(reading.History) && reading.Problems == built.Problems && reading.SubjectId == built.History.SubjectId;
        });

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes() => Property
        .For(Gen.Choose(0, int.MaxValue).Select(RandomHistory.Make))
        .Cases(1_000)
        .Holds(built =>
        {
            var bytes = HistoryTexts.Bytes(built.History);
            return bytes.AsSpan().SequenceEqual(HistoryTexts.Bytes(HistoryJson.Read(bytes).History!));
        });

    private static IEnumerable<Reading> Readings(BuiltHistory built) => built.History.Assessments.SelectMany(assessment => assessment.Readings);
}
