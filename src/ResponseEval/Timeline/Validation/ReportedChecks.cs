using System.Globalization;

namespace ResponseEval;

/// <summary>Checks reported responses: what they refer to, and the range of dates and sums. Whether they are right is no matter of the input.</summary>
internal static class ReportedChecks
{
    public static void Check(List<ReportedResponse> reported, ProblemList problems)
    {
        for (var i = 0; i < reported.Count; i++)
            Check(reported[i], $"reported[{i.ToString(CultureInfo.InvariantCulture)}]", problems);
    }

    private static void Check(ReportedResponse reported, string member, ProblemList problems)
    {
        if (reported is { Assessment: null, Date: null, Best: null })
            problems.Add(ProblemCatalogue.MissingMember, "no assessment, date or best", "one of assessment, date and best", member: member + ".assessment");
        if (reported.Assessment is { Length: 0 })
            problems.Add(ProblemCatalogue.EmptyText, "an empty id", "the id of the assessment", member: member + ".assessment");
        if (reported.Date is { } date)
            DateRange.Check(date, problems, member: member + ".date");
        if (reported.ProgressionDate is { } progression)
            DateRange.Check(progression, problems, member: member + ".progressionDate");
        if (reported.IsConfirmed && reported.Best is null)
            problems.Add(ProblemCatalogue.Unused, member + ".confirmed", "confirmed with best only", member: member + ".confirmed");
        Check(reported.Sum, member + ".sumMm", problems);
        Check(reported.BaselineSum, member + ".baselineSumMm", problems);
        Check(reported.NadirSum, member + ".nadirSumMm", problems);
    }

    private static void Check(SumOfDiameters? sum, string member, ProblemList problems)
    {
        if (sum is { Hundredths: var hundredths } && (hundredths < 0 || hundredths > Length.Maximum.Hundredths))
            problems.Add(ProblemCatalogue.LengthOutOfRange, Millimetres.Text(hundredths), "0 to 2000 mm", member: member);
    }
}
