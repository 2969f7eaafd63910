using System.Globalization;

namespace ResponseEval.Tests.Progression.Hyperprogression;

/// <summary>A patient with one target lesion in the lung: a scan before baseline, baseline, and a first evaluation. Days count from baseline.</summary>
internal sealed record GrowthPatient
{
    internal static readonly DateOnly BaselineDate = new(2024, 1, 15);

    /// <summary>The diameter before baseline, mm; null for no such scan.</summary>
    internal double? Before { get; init; }

    internal double? Baseline { get; init; } = 100;

    /// <summary>The diameter at first evaluation, mm; null where it is not evaluable.</summary>
    internal double? After { get; init; } = 100;

    internal int DaysBefore { get; init; } = 60;

    /// <summary>Null for no first evaluation.</summary>
    internal int? DaysAfter { get; init; } = 56;

    /// <summary>Null where it is not recorded.</summary>
    internal int? FirstDose { get; init; } = 0;

    /// <summary>The organs of new lesions at the first evaluation; null for one whose organ is not recorded.</summary>
    internal string?[] NewLesions { get; init; } = [];

    /// <summary>The diameter of a new measurable lesion at the first evaluation, in the lung.</summary>
    internal double? NewTarget { get; init; }

    /// <summary>True for a non-target lesion in the place of the target.</summary>
    internal bool WithoutTargets { get; init; }

    internal SubjectEvent[] Events { get; init; } = [];

    internal ClinicalStatus[] Clinical { get; init; } = [];

    internal ProtocolRules Rules { get; init; } = ProtocolRules.Default;

    internal SubjectEvaluation Evaluation => new ResponseEvaluator(Rules).Evaluate(History());

    internal static GrowthPatient Of(double before, double baseline, double after, int daysBefore, int daysAfter) => new()
    {
        Before = before,
        Baseline = baseline,
        After = after,
        DaysBefore = daysBefore,
        DaysAfter = daysAfter,
    };

    internal static DateOnly Day(int days) => BaselineDate.AddDays(days);

    internal GrowthPatient Ecog(int start, int worst) => this with { Clinical = [new(Day(FirstDose!.Value), start), new(Day(FirstDose.Value + 40), worst)] };

    internal HyperprogressionFinding Of(HyperprogressionRule rule, KineticsConventions? conventions = null) => rule.Of(Evaluation, conventions);

    internal FindingStatus Status(HyperprogressionRule rule, KineticsConventions? conventions = null) => Of(rule, conventions).Status;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Before}/{Baseline}/{After} mm, {DaysBefore} and {DaysAfter} days, first dose {FirstDose}{(WithoutTargets ? ", no targets" : "")}, "
        + $"new {NewTarget} mm [{string.Join(", ", NewLesions)}], [{string.Join(", ", Events.Select(Text))}], [{string.Join(", ", Clinical.Select(Text))}]");

    private static string Text(SubjectEvent other) => $"{other.Kind} {other.Date.DayNumber - BaselineDate.DayNumber} {other.Cause} {other.Reason}";

    private static string Text(ClinicalStatus status) => $"ECOG {status.Ecog} {status.Date.DayNumber - BaselineDate.DayNumber}";

    private SubjectHistory History()
    {
        var builder = SubjectHistory.Create("S").Lesion(new Lesion("T1", WithoutTargets ? LesionRole.NonTarget : LesionRole.Target) { Site = new("lung") });
        if (FirstDose is { } firstDose)
            builder.FirstDose(Day(firstDose));
        for (var i = 0; i < NewLesions.Length; i++)
            builder.Lesion(new Lesion(Name(i), LesionRole.NewNonTarget) { Site = new(NewLesions[i]) });
        if (NewTarget is not null)
            builder.Lesion(new Lesion("Y1", LesionRole.NewTarget) { Site = new("lung") });
        if (Before is { } before && !WithoutTargets)
            builder.PreBaseline(Day(-DaysBefore), s => s.Measured("T1", before));
        builder.Baseline(Day(0), s => Measure(s, Baseline));
        if (DaysAfter is { } days)
            builder.Assessment(Day(days), s =>
            {
                Measure(s, After);
                for (var i = 0; i < NewLesions.Length; i++)
                    s.Present(Name(i));
                if (NewTarget is { } diameter)
                    s.Measured("Y1", diameter);
            });
        foreach (var subjectEvent in Events)
            builder.Event(subjectEvent);
        foreach (var status in Clinical)
            builder.Clinical(status);
        return builder.Build();
    }

    private void Measure(AssessmentBuilder assessment, double? diameter)
    {
        if (WithoutTargets)
            assessment.Present("T1");
        else if (diameter is { } known)
            assessment.Measured("T1", known);
        else
            assessment.NotEvaluable("T1");
    }

    private static string Name(int newLesion) => "X" + (newLesion + 1).ToString(CultureInfo.InvariantCulture);
}
