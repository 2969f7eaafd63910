using System.Globalization;

namespace ResponseEval;

/// <summary>One follow-up as it is explained: what was remembered before, what was seen, what was answered.</summary>
internal sealed class TimepointContext(SubjectEvaluation evaluation, int followUp, SubjectState before, FoldStep step)
{
    public SubjectHistory History => evaluation.History;

    public ProtocolRules Rules => evaluation.Rules;

    public SubjectState Before { get; } = before;

    public FoldStep Step { get; } = step;

    public TimepointResponse Response => evaluation.Timepoints[followUp];

    public Assessment Assessment => History.FollowUps[followUp];

    public AssessmentFacts Facts => History.Facts(History.BaselineIndex + 1 + followUp);

    public LesionNames Names => new(History, followUp, Rules);

    public Explanation Explain(RuleId rule, string code, string text) =>
        new(Assessment.Id, Assessment.Date, rule, $"{code}: {text}", RuleBook.Describe(rule).Citation.Source);

    /// <summary>The nadir and its date: <c>nadir 41.0 mm (2024-03-04)</c>.</summary>
    public string Nadir => $"nadir {Millimetres.Text(Before.Recist.NadirSum!.Value)} ({Date(Before.Recist.NadirDay)})";

    /// <summary>The baseline sum and its date.</summary>
    public string BaselineSum => $"baseline {Millimetres.Text(Before.Recist.BaselineSum!.Value)} ({DateRange.Iso(History.Baseline.Date)})";

    /// <summary>The first overall complete response: <c>the overall CR of 2024-03-04</c>.</summary>
    public string EarlierComplete => $"the overall CR of {Date(Before.Recist.CompleteResponseDay)}";

    public static string Date(int day) => DateRange.Iso(DateOnly.FromDayNumber(day));

    /// <summary>A change in percent and mm: <c>+26.8 %, +11.0 mm</c>; of a reference of 0 mm in mm only.</summary>
    public static string Change(long sum, long reference) =>
        reference == 0 ? Millimetres.Signed(sum) : $"{Percent(sum, reference)}, {Millimetres.Signed(sum - reference)}";

    /// <summary>A change in percent, with the decimals that it takes to tell it from a whole number: <c>+26.8 %</c>, <c>+19.98 %</c>.</summary>
    public static string Percent(long sum, long reference)
    {
        var exact = 100m * (sum - reference) / reference;
        var shown = Math.Round(exact, 1, MidpointRounding.AwayFromZero);
        if (shown == Math.Floor(shown) && shown != exact)
            shown = exact > shown ? Math.Ceiling(exact * 100m) / 100m : Math.Floor(exact * 100m) / 100m;
        return shown.ToString("+0.0# '%';-0.0# '%';+0.0 '%'", CultureInfo.InvariantCulture);
    }
}
