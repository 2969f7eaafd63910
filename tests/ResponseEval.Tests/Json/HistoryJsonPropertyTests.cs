using System.Buffers;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Json;

/// <summary>A history survives being written and read.</summary>
public sealed class HistoryJsonPropertyTests(ITestOutputHelper output)
{
    [Fact]
    public void Reading_what_was_written_gives_an_equal_history_without_problems() => Property.For(Subjects.Any)
        .Require("a split", 0.02, subject => HasReading(subject, reading => reading.Parts.Count > 0))
        .Require("a merge", 0.02, subject => HasReading(subject, reading => reading.MergedInto is not null))
        .Require("a doubtful lesion", 0.02, subject => HasReading(subject, reading => reading.Certainty == LesionCertainty.Equivocal))
        .Require("a reason", 0.01, subject => HasReading(subject, reading => reading.Reason is not null))
        .Require("events", 0.2, subject => subject.Events.Count > 0)
        .LogTo(output.WriteLine)
        .Holds(subject => HistoryJson.Read(Written(subject.History)) is { History: { } read, Problems.Count: 0 } && read.Equals(subject.History));

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes() => Property.Holds(Subjects.Any, subject =>
        Written(HistoryJson.Read(Written(subject.History)).History!).AsSpan().SequenceEqual(Written(subject.History)));

    [Fact]
    public void What_was_read_is_evaluated_alike() => Property.Holds(Subjects.UnderAnyRules, subject =>
        subject.Evaluated(HistoryJson.Read(Written(subject.History)).History!).Timepoints == subject.Evaluation.Timepoints);

    [Fact]
    public void A_writer_that_loses_changes_is_caught() => Property.For(Subjects.Any).FindsCounterexample(subject =>
        HistoryJson.Read(Written(WithoutChanges(subject).History)).History!.Equals(subject.History));

    private static byte[] Written(SubjectHistory history)
    {
        var output = new ArrayBufferWriter<byte>();
        HistoryJson.Write(history, output);
        return output.WrittenSpan.ToArray();
    }

    private static bool HasReading(SubjectCase subject, Func<Reading, bool> condition) =>
        subject.Assessments.Any(assessment => assessment.Readings.Any(condition));

    private static SubjectCase WithoutChanges(SubjectCase subject) => subject with
    {
        Assessments = [.. subject.Assessments.Select(assessment => assessment with
        {
            Readings = new(assessment.Readings.Select(reading => reading with { Change = LesionChange.Unknown }).ToArray()),
        })],
    };
}
