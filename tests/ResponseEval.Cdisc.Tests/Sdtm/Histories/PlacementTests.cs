using FsCheck.Fluent;
using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests;

public sealed class PlacementTests
{
    [Fact]
    public void Every_record_of_a_reader_has_exactly_one_placement() => Check.Holds(static placed => placed.Readers.All(reader => IsPlacedOnce(placed.Subject, reader.Placements, reader.Reader)));

    [Fact]
    public void Every_record_is_a_record_of_one_reader_beside_the_accepted_read() => Check.Holds(static placed =>
    {
        var own = placed.Readers.Where(reader => !reader.Reader.IsAccepted).SelectMany(reader => reader.Placements).ToArray();
        return own.Select(Key).Distinct().Count() == placed.Subject.TumorIdentifications.Count + placed.Subject.TumorResults.Count + placed.Subject.Responses.Count;
    });

    [Fact]
    public void What_is_reported_has_a_problem_with_its_code() => Check.Holds(static placed => placed.Readers.All(reader =>
        reader.Placements.All(placement =>
            (placement.Kind == PlacementKind.Reported) == (placement.Code is not null)
            && (placement.Code is null || reader.Problems.Any(problem => problem.Code == placement.Code)))));

    [Fact]
    public void A_history_is_there_unless_there_is_an_error_or_nothing_to_read() => Check.Holds(static placed => placed.Readers.All(reader =>
        (reader.History is null)
        == reader.Problems.Any(problem => problem.Severity == ProblemSeverity.Error || problem.Code == "RE-IN-138")));

    [Fact]
    public void A_reading_of_the_history_has_a_record_or_an_identification() => Check.Holds(static placed => placed.Readers.All(reader =>
        reader.History is null
        || reader.Placements.Where(placement => placement.Kind == PlacementKind.Reading)
            .All(placement => reader.History.Assessments.Any(assessment => assessment.Id == placement.Assessment
                && assessment.Readings.Any(reading => reading.Lesion == placement.Lesion)))));

    [Fact]
    public void A_sheet_that_forgets_the_last_record_is_caught() => Check.FindsCounterexample(static placed =>
        placed.Readers.All(reader => IsPlacedOnce(placed.Subject, [.. reader.Placements.SkipLast(1)], reader.Reader)));

    private static PropertyCheck<Placed> Check => Property
        .For(Gen.Choose(0, int.MaxValue).Select(static seed => new Placed(RandomRecords.Make(seed))))
        .Cases(1_000)
        .Require("some history", 0.5, static placed => placed.Readers.Any(reader => reader.History is not null))
        .Require("some error", 0.2, static placed => Has(placed, static problem => problem.Severity == ProblemSeverity.Error))
        .Require("accepted read", 0.1, static placed => placed.Readers.Any(reader => reader.Reader.IsAccepted))
        .Require("split or merge", 0.1, static placed => placed.Subject.TumorIdentifications.Any(record => record.TestCode is "TUSPLIT" or "TUMERGE"))
        .Require("imputed date", 0.05, static placed => Has(placed, static problem => problem.Code == "RE-IN-131"));

    private static bool Has(Placed placed, Func<Problem, bool> isOne) => placed.Readers.Any(reader => reader.Problems.Any(isOne));

    private static bool IsPlacedOnce(SdtmSubject subject, ValueList<Placement> placements, Reader reader)
    {
        bool IsOwn(TumorRecord record) => reader.IsAccepted
            ? record.AcceptedFlag == "Y" && record.Evaluator == reader.Evaluator
            : (record.Evaluator, record.EvaluatorId) == (reader.Evaluator, reader.EvaluatorId);
        var keys = placements.Select(Key).ToArray();
        return keys.Distinct().Count() == keys.Length
            && Own("TU", subject.TumorIdentifications).Concat(Own("TR", subject.TumorResults)).Concat(Own("RS", subject.Responses)).All(keys.Contains);

        IEnumerable<(string, int)> Own<T>(string domain, ValueList<T> records)
            where T : TumorRecord => Enumerable.Range(0, records.Count).Where(i => IsOwn(records[i])).Select(i => (domain, i));
    }

    private static (string Domain, int Index) Key(Placement placement) => (placement.Domain, placement.Index);

    /// <summary>A subject, and what became of its records.</summary>
    internal sealed record Placed(SdtmSubject Subject)
    {
        public ValueList<ReaderHistory> Readers { get; } = SdtmHistories.Of(Subject);
    }
}
