using Xunit.Abstractions;

namespace ResponseEval.Tests.Reference;

/// <summary>Abscopal response against a second reading of its definition, on subjects of whom two in three are irradiated.</summary>
public sealed class AbscopalReferenceTests(ITestOutputHelper output)
{
    [Fact]
    public void Abscopal_response_agrees_with_the_reference()
    {
        var check = Property.For(Subjects.Any).Cases(20_000).LogTo(output.WriteLine);
        foreach (var status in Enum.GetValues<FindingStatus>())
            check = check.Require(status.ToString(), 0.05, subject => AbscopalResponse.Of(Irradiated(subject).Evaluation).Status == status);
        check.Holds(subject => Found(subject) == new PlainAbscopal(Irradiated(subject)).Status()
            ? true
            : throw new PropertyException($"found {Found(subject)} {AbscopalResponse.Of(Irradiated(subject).Evaluation).Explain()}\n{Irradiated(subject)}"));
        check.FindsCounterexample(subject => Found(subject) == new PlainAbscopal(Irradiated(subject), share: 0.301m).Status());
        check.FindsCounterexample(subject => Found(subject) == new PlainAbscopal(Irradiated(subject), sparesNone: true).Status());
    }

    private static string Found(SubjectCase subject) => AbscopalResponse.Of(Irradiated(subject).Evaluation).Status.ToString();

    private static SubjectCase Irradiated(SubjectCase subject)
    {
        var draw = new Draw(subject.Salt ^ 0xAB5);
        if (subject.Lesions.Count == 0 || draw.Chance(33))
            return subject;
        var scan = subject.Assessments[draw.Between(0, subject.Assessments.Count - 1)].Date.AddDays(draw.Of(-1, 0, 1, 10));
        var lesion = subject.Lesions[draw.Between(0, subject.Lesions.Count - 1)];
        return subject with { Events = [.. subject.Events, SubjectEvent.Radiotherapy(scan, draw.Chance(97) ? lesion.Id : null!)] };
    }
}
