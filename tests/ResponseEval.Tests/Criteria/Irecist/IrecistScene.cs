namespace ResponseEval.Tests.Criteria.Irecist;

/// <summary>
/// A short history on a fixed stage: T1 50 mm and N1 at baseline, a visit on day 56 that opens a block (or not), and the visit that is judged.
/// </summary>
internal sealed record IrecistScene
{
    internal const int BlockDay = 56;

    private static readonly DateOnly _baseline = new(2024, 1, 1);

    /// <summary>The categories that are progressive on day 56: of T, NT, NL.</summary>
    internal ProgressionTriggers Block { get; init; }

    internal bool WithTarget { get; init; } = true;

    /// <summary>The role of X1, the new lesion of a block with NL.</summary>
    internal LesionRole NewRole { get; init; } = LesionRole.NewTarget;

    internal int JudgedDay { get; init; } = BlockDay + 28;

    internal bool SymptomDriven { get; init; }

    internal ProtocolRules Rules { get; init; } = ProtocolRules.Default;

    /// <summary>Judges a scan on the judged day, after the scan of day 56 that the block asks for.</summary>
    internal TimepointResponse Judge(params IEnumerable<Reading> readings) => Judged((BlockDay, Opening()), (JudgedDay, readings));

    /// <summary>Judges the last of three scans, on days 56, 84 and the judged day.</summary>
    internal TimepointResponse JudgeAfter(IEnumerable<Reading> first, IEnumerable<Reading> second, IEnumerable<Reading> judged) =>
        Judged((BlockDay, first), (BlockDay + 28, second), (JudgedDay, judged));

    internal static Reading Mm(string lesion, decimal millimeters) => Reading.Measured(lesion, Length.FromMillimeters(millimeters));

    private TimepointResponse Judged(params ReadOnlySpan<(int Day, IEnumerable<Reading> Readings)> scans)
    {
        var builder = SubjectHistory.Create("S")
            .Lesion(new Lesion("N1", LesionRole.NonTarget))
            .Lesion(new Lesion("X1", NewRole))
            .Lesion(new Lesion("X2", LesionRole.NewNonTarget));
        if (WithTarget)
            builder.Lesion(new Lesion("T1", LesionRole.Target));
        Add(builder, 0, AssessmentKind.Baseline, [Mm("T1", 50), Reading.Present("N1")]);
        foreach (var (day, readings) in scans)
            Add(builder, day, AssessmentKind.FollowUp, readings);
        return new ResponseEvaluator(Rules).Evaluate(builder.Build()).Timepoints[^1];
    }

    private List<Reading> Opening()
    {
        List<Reading> readings = [Mm("T1", Block.HasFlag(ProgressionTriggers.Target) ? 60 : 50)];
        readings.Add(Block.HasFlag(ProgressionTriggers.NonTarget) ? Reading.UnequivocalProgression("N1") : Reading.Present("N1"));
        if (Block.HasFlag(ProgressionTriggers.NewLesion))
            readings.Add(NewRole == LesionRole.NewTarget ? Mm("X1", 12) : Reading.Present("X1"));
        return readings;
    }

    private void Add(SubjectHistoryBuilder builder, int day, AssessmentKind kind, IEnumerable<Reading> readings) => builder.Assessment(
        new Assessment("D" + day.ToString(System.Globalization.CultureInfo.InvariantCulture), _baseline.AddDays(day))
        {
            Kind = kind,
            SymptomDriven = SymptomDriven && day == JudgedDay,
            Readings = new(readings.Where(reading => WithTarget || reading.Lesion != "T1").ToArray()),
        });
}
