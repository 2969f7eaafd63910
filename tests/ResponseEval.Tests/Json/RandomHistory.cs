namespace ResponseEval.Tests;

/// <summary>A history as its builder made it, with its warnings.</summary>
public sealed record BuiltHistory(SubjectHistory History, ValueList<Problem> Problems)
{
    public override string ToString() => HistoryTexts.Text(History);
}

/// <summary>Makes valid histories that use every member of the format, members without meaning included.</summary>
internal sealed class RandomHistory
{
    private static readonly DateOnly _baseline = new(2024, 1, 2);
    private readonly Random random;
    private readonly List<Lesion> lesions = [];

    private RandomHistory(int seed) => random = new(seed);

    internal static BuiltHistory Make(int seed) => new RandomHistory(seed).Make();

    private BuiltHistory Make()
    {
        var builder = SubjectHistory.Create(Text()).Study(Maybe(Text), Maybe(Text), Maybe(Text)).ReadBy(Maybe(Text));
        if (Chance(2))
            builder.Randomized(Near(-20)).FirstDose(Near(3)).LastDose(Near(300));
        foreach (var role in (LesionRole[])[LesionRole.Target, LesionRole.NonTarget, LesionRole.NewTarget, LesionRole.NewNonTarget])
            for (var count = random.Next(4); count > 0; count--)
                lesions.Add(Lesion(role));
        lesions.ForEach(lesion => builder.Lesion(lesion));
        for (var visit = -random.Next(3); visit <= 0; visit++)
            builder.Assessment(Assessment(visit));
        for (var visit = random.Next(7); visit > 0; visit--)
            builder.Assessment(Assessment(visit));
        for (var count = random.Next(3); count > 0; count--)
            builder.Ctdna(Sample()).Clinical(new(Near(50), Maybe(() => random.Next(6)), MaybeFlag())).Event(Event()).Biomarker(Biomarker()).Symptom(Score()).Reported(Reported());
        Assert.True(builder.TryBuild(out var history, out var problems), string.Join('\n', problems));
        return new(history, problems);
    }

    private Lesion Lesion(LesionRole role) => new($"{role}{lesions.Count}{Text()}", role)
    {
        Site = new(MaybeText(), MaybeText()),
        IsLymphNode = Chance(4),
        IrradiatedOn = MaybeDate(),
        Nature = (LesionNature)random.Next(5),
    };

    private Assessment Assessment(int visit) => new($"V{visit}{Text()}", _baseline.AddDays(visit * 56))
    {
        EndDate = Maybe(() => _baseline.AddDays((visit * 56) + random.Next(5))),
        Kind = visit < 0 ? AssessmentKind.PreBaseline : visit == 0 ? AssessmentKind.Baseline : AssessmentKind.FollowUp,
        SymptomDriven = Chance(4),
        TumorMarkersElevated = Chance(4),
        PlannedDate = MaybeDate(),
        SliceThickness = Maybe(() => Size(1)),
        Reader = MaybeText(),
        ReadOn = MaybeDate(),
        Readings = [.. lesions.Where(lesion => !Chance(5) && (visit > 0 || !lesion.IsNew)).Select(Read)],
    };

    private Reading Read(Lesion lesion)
    {
        var reading = State(lesion);
        return reading with
        {
            Change = (LesionChange)random.Next(4),
            Certainty = Chance(3) ? (LesionCertainty)random.Next(3) : default,
            Reason = Chance(6) ? Text() : reading.Reason,
            Method = (ImagingMethod)random.Next(9),
            Axis = (MeasuredAxis)random.Next(3),
            Organ = MaybeText(),
            Diameter = reading.State is ReadingState.NotEvaluable or ReadingState.Present && Chance(4) ? Size(1) : reading.Diameter,
        };
    }

    private Reading State(Lesion lesion)
    {
        var isMeasured = lesion.Role is LesionRole.Target or LesionRole.NewTarget;
        var carrier = lesions.FindIndex(other => other.Role is LesionRole.Target or LesionRole.NewTarget);
        return random.Next(8) switch
        {
            0 => Reading.Absent(lesion.Id) with { Diameter = Maybe(() => default(Length)) },
            1 => Reading.TooSmall(lesion.Id, Maybe(() => Size(0))),
            2 => Reading.NotEvaluable(lesion.Id, MaybeText()),
            3 => Reading.Split(lesion.Id, Size(0), Size(0)),
            4 when carrier >= 0 && lesions[carrier] != lesion => Reading.Merged(lesion.Id, lesions[carrier].Id),
            5 when !isMeasured => Reading.UnequivocalProgression(lesion.Id),
            6 when !isMeasured => Reading.Present(lesion.Id),
            _ => Reading.Measured(lesion.Id, Size(0)),
        };
    }

    private CtdnaSample Sample() => new(Near(30))
    {
        Assay = MaybeText(),
        Unit = (CtdnaUnit)random.Next(5),
        Value = Maybe(random.NextDouble),
        Detected = MaybeFlag(),
        LimitOfDetection = Maybe(() => Math.Pow(10, -random.Next(320))),
        MutantMolecules = Maybe(() => (long)random.Next(100)),
        TotalMolecules = Maybe(() => random.NextInt64(100, long.MaxValue)),
        PlasmaMilliliters = Maybe(() => random.Next(1, 9) / 2.0),
        Variants = [.. Enumerable.Range(0, random.Next(3)).Select(i => new CtdnaVariant("v" + i + Text(), Maybe(() => (long)i), Maybe(() => 7L)))],
    };

    private Biomarker Biomarker()
    {
        var kind = (BiomarkerKind)random.Next(1, 11);
        var content = BiomarkerContent.Of(kind);
        return new(Near(20), kind)
        {
            Value = content.States.IsEmpty || kind == BiomarkerKind.InfiltratingLymphocytes || Chance(9) ? random.NextDouble() * 100 : null,
            State = content.States.IsEmpty ? default : content.States[random.Next(content.States.Length)],
            Name = content.HasName ? "B2M" + Text() : Chance(9) ? Text() : null,
            Assay = MaybeText(),
            Lesion = lesions.Count > 0 && Chance(3) ? lesions[random.Next(lesions.Count)].Id : null,
        };
    }

    private SymptomScore Score() => new(Near(60), "EQ" + Text(), random.Next(-100, 100) / 7.0, Chance(2) ? ScoreDirection.HigherIsBetter : ScoreDirection.HigherIsWorse)
    {
        Scale = random.Next().ToString(System.Globalization.CultureInfo.InvariantCulture),
        MeaningfulChange = Maybe(() => random.Next(1, 20) / 3.0),
    };

    private SubjectEvent Event() => new(Near(100), (SubjectEventKind)random.Next(1, 9))
    {
        Cause = (DeathCause)random.Next(3),
        Reason = (StopReason)random.Next(4),
        Lesion = lesions.Count > 0 && Chance(3) ? lesions[random.Next(lesions.Count)].Id : null,
    };

    private ReportedResponse Reported() => new()
    {
        Assessment = MaybeText(),
        Date = MaybeDate(),
        Criterion = (ReportedCriterion)random.Next(2),
        Reader = MaybeText(),
        IsAdjudicator = Chance(2),
        Accepted = MaybeFlag(),
        Target = MaybeText(),
        NonTarget = MaybeText(),
        NewLesion = MaybeFlag(),
        Overall = MaybeText(),
        Best = Text(),
        IsConfirmed = Chance(2),
        ProgressionDate = MaybeDate(),
        Sum = MaybeSum(),
        BaselineSum = MaybeSum(),
        NadirSum = MaybeSum(),
    };

    private SumOfDiameters? MaybeSum() => Maybe(() => new SumOfDiameters(Size(0).Hundredths));

    private string Text() => (string)(Chance(3)
        ? string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Piece()))
        : random.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private string Piece() => random.Next(8) switch
    {
        0 => "\"",
        1 => "\\",
        2 => ((char)random.Next(0, 32)).ToString(),
        3 => "🫁",
        4 => "ä",
        5 => "\u2028\u007f",
        6 => ((char)random.Next(0xE000, 0x10000)).ToString(),
        _ => "lung",
    };

    private Length Size(int least) => Length.FromHundredths(random.Next(least, Chance(2) ? 100 : 100_000));

    private DateOnly Near(int day) => _baseline.AddDays(day + random.Next(10));

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private string? Maybe(Func<string> value) => Chance(2) ? value() : null;

    private T? Maybe<T>(Func<T> value)
        where T : struct => Chance(2) ? value() : null;

    private string? MaybeText() => Maybe(Text);

    private bool? MaybeFlag() => Maybe(() => Chance(2));

    private DateOnly? MaybeDate() => Maybe(() => Near(70));
}
