using Xunit.Abstractions;

namespace ResponseEval.Tests.Reference;

/// <summary>Dissociated response and oligoprogression against a second reading of their definitions.</summary>
public sealed class SpreadReferenceTests(ITestOutputHelper output)
{
    [Fact]
    public void Dissociated_response_agrees_with_the_reference()
    {
        var check = Property.For(Subjects.UnderAnyRules)
            .Require("dissociated", 0.1, subject => DissociatedResponse.Of(subject.Evaluation).Status == FindingStatus.Met)
            .Require("by growth", 0.03, subject => DissociatedResponse.Of(subject.Evaluation).Progressing.Count > 0)
            .Require("by a new lesion alone", 0.03, subject => DissociatedResponse.Of(subject.Evaluation) is { NewLesions.Count: > 0, Progressing.Count: 0 })
            .LogTo(output.WriteLine);
        check.Holds(subject => Text(DissociatedResponse.Of(subject.Evaluation)) == new PlainSpread(subject).Dissociated());
        check.Holds(subject => Text(DissociatedResponse.Of(subject.Evaluation, new() { IsStrict = true })) == new PlainSpread(subject, strict: true).Dissociated());
        check.FindsCounterexample(subject => Text(DissociatedResponse.Of(subject.Evaluation)) == new PlainSpread(subject, strict: true).Dissociated());
    }

    [Fact]
    public void The_lesions_of_oligoprogression_agree_with_the_reference()
    {
        var check = Property.For(Subjects.UnderAnyRules)
            .Require("with progression", 0.3, subject => Oligoprogression.Of(subject.Evaluation).Date is not null)
            .Require("not evaluable", 0.003, subject => Oligoprogression.Of(subject.Evaluation) is { Date: not null, Status: FindingStatus.NotEvaluable })
            .Require("with missing lesions", 0.03, subject => Oligoprogression.Of(subject.Evaluation).Missing > 0)
            .LogTo(output.WriteLine);
        check.Holds(subject => Agrees(subject, strict: false));
        check.FindsCounterexample(subject => Agrees(subject, strict: true));
    }

    private static bool Agrees(SubjectCase subject, bool strict)
    {
        var finding = Oligoprogression.Of(subject.Evaluation);
        return finding.Date is not { } date
            || (finding.Progressing, finding.NewLesions, finding.NotProgressing, finding.Missing) == new PlainSpread(subject, strict).At(date);
    }

    private static string? Text(DissociatedResponse finding) => finding.Date is { } date
        ? $"{date:yyyy-MM-dd} {Ids(finding.Responding)} | {Ids(finding.Progressing)} | {Ids(finding.NewLesions)}"
        : null;

    private static string Ids(ValueList<LesionComparison> lesions) =>
        string.Join(',', lesions.Select(lesion => lesion.Lesion).Order(StringComparer.Ordinal));
}
