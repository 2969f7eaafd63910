using System.Text.Json;

namespace ResponseEval;

/// <summary>Reads a reported response.</summary>
internal static class ReportedParser
{
    private const int Assessment = 0, Date = 1, Criteria = 2, Reader = 3, Adjudicator = 4, Accepted = 5, Target = 6, NonTarget = 7, NewLesion = 8,
        Overall = 9, Best = 10, Confirmed = 11, ProgressionDate = 12, SumMm = 13, BaselineSumMm = 14;

    private static readonly MemberNames Names = new(
        0,
        "assessment", "date", "criteria", "reader", "adjudicator", "accepted", "target", "nonTarget", "newLesion",
        "overall", "best", "confirmed", "progressionDate", "sumMm", "baselineSumMm", "nadirSumMm");

    public static ReportedResponse Read(ref Utf8JsonReader reader, JsonInput input)
    {
        var reported = new ReportedResponse();
        var members = new ObjectMembers(input, Names);
        while (members.MoveNext(ref reader))
            reported = members.Current switch
            {
                Assessment => reported with { Assessment = input.Id(ref reader) },
                Date => reported with { Date = input.Date(ref reader) },
                Criteria => reported with { Criterion = input.Word(ref reader, Vocabulary.ReportedCriteria) ?? default },
                Reader => reported with { Reader = input.Text(ref reader) },
                Adjudicator => reported with { IsAdjudicator = input.Flag(ref reader) ?? false },
                Accepted => reported with { Accepted = input.Flag(ref reader) },
                Target => reported with { Target = input.Text(ref reader) },
                NonTarget => reported with { NonTarget = input.Text(ref reader) },
                NewLesion => reported with { NewLesion = input.Flag(ref reader) },
                Overall => reported with { Overall = input.Text(ref reader) },
                Best => reported with { Best = input.Text(ref reader) },
                Confirmed => reported with { IsConfirmed = input.Flag(ref reader) ?? false },
                ProgressionDate => reported with { ProgressionDate = input.Date(ref reader) },
                SumMm => reported with { Sum = Sum(ref reader, input) },
                BaselineSumMm => reported with { BaselineSum = Sum(ref reader, input) },
                _ => reported with { NadirSum = Sum(ref reader, input) },
            };
        return reported;
    }

    private static SumOfDiameters? Sum(ref Utf8JsonReader reader, JsonInput input) =>
        input.Diameter(ref reader) is { Hundredths: var hundredths } ? new SumOfDiameters(hundredths) : null;
}
