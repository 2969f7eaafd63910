using System.Buffers;
using System.Text.Json;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Json;

/// <summary>What is written of an evaluation is JSON and says what the evaluation says.</summary>
public sealed class EvaluationJsonPropertyTests(ITestOutputHelper output)
{
    [Fact]
    public void Time_points_best_responses_and_events_are_written_as_they_are() => Property.For(Subjects.UnderAnyRules)
        .Require("an event", 0.2, subject => subject.Evaluation.ProgressionEvents.Count > 0)
        .Require("no sum", 0.1, subject => subject.Any(timepoint => timepoint.TargetSum is null))
        .LogTo(output.WriteLine)
        .Holds(subject => Said(subject.Evaluation).SequenceEqual(Written(subject)));

    [Fact]
    public void A_writer_that_is_one_visit_late_is_caught() => Property.For(Subjects.Any).FindsCounterexample(subject =>
        Said(subject.Evaluation).Take(1).SequenceEqual(Written(subject).Skip(1).Take(1)));

    private static IEnumerable<string> Said(SubjectEvaluation evaluation) =>
    [
        .. evaluation.Timepoints.Select(timepoint => FormattableString.Invariant(
            $"{timepoint.Date:yyyy-MM-dd} {timepoint.TargetSum?.Millimeters:0.00} {timepoint.Recist.Overall.Code()} {timepoint.Irecist.Code()}")),
        evaluation.Best.Recist.Response.Code(),
        evaluation.Best.RecistConfirmed.Response.Code(),
        evaluation.Best.Irecist.Response.Code(),
        .. evaluation.ProgressionEvents.Select(progression => FormattableString.Invariant($"{progression.Date:yyyy-MM-dd} {progression.LateConfirmation}")),
    ];

    private static List<string> Written(SubjectCase subject)
    {
        var bytes = new ArrayBufferWriter<byte>();
        new EvaluationJsonWriter(subject.Rules, explain: subject.Salt % 2 == 0).Write(subject.Evaluation, [], bytes);
        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        var root = document.RootElement;
        var best = root.GetProperty("best");
        return
        [
            .. root.GetProperty("timepoints").EnumerateArray().Select(timepoint => string.Join(
                ' ',
                Text(timepoint, "date"),
                Number(timepoint, "targetSumMm"),
                Text(timepoint.GetProperty("recist"), "overall"),
                Text(timepoint.GetProperty("irecist"), "overall"))),
            Text(best.GetProperty("recist"), "response"),
            Text(best.GetProperty("recistConfirmed"), "response"),
            Text(best.GetProperty("irecist"), "response"),
            .. root.GetProperty("progressionEvents").EnumerateArray().Select(progression =>
                $"{Text(progression, "date")} {progression.GetProperty("lateConfirmation").GetBoolean()}"),
        ];
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static string Number(JsonElement element, string member) =>
        element.GetProperty(member) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : "";
}
