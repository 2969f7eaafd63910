namespace ResponseEval.Validation;

/// <summary>A subject prepared for the checks: the history, what the rules made of it, and the readings by assessment and lesion.</summary>
internal sealed class CheckedSubject
{
    private const int NoReading = -1;
    private static readonly Reading _none;
    private int[]? readings;
    private int[]? samples;
    private ReportedView[]? reported;

    public CheckedSubject(SubjectEvaluation evaluation, CheckLimits limits)
    {
        Evaluation = evaluation;
        History = evaluation.History;
        Rules = evaluation.Rules;
        Limits = limits;
        Traits = TraitGatherer.Gather(evaluation);
        if ((Traits & SubjectTraits.Reported) != 0)
            Traits |= ReportedView.Traits(Reported);
    }

    public SubjectEvaluation Evaluation { get; }

    public SubjectHistory History { get; }

    public ProtocolRules Rules { get; }

    public CheckLimits Limits { get; }

    public SubjectTraits Traits { get; }

    public ReadOnlySpan<Lesion> Lesions => History.Lesions.AsSpan();

    public ReadOnlySpan<Assessment> Assessments => History.Assessments.AsSpan();

    public int BaselineIndex => History.BaselineIndex;

    /// <summary>The reported responses beside what was derived; made when first asked for.</summary>
    public ReportedView[] Reported => reported ??= ReportedView.Of(this);

    /// <summary>The places of the ctDNA samples in order of date.</summary>
    public int[] SamplesInOrder => samples ??= Order(History.Ctdna);

    /// <summary>The response of an assessment, or null at and before baseline.</summary>
    public TimepointResponse? Response(int assessment) =>
        assessment > BaselineIndex ? Evaluation.Timepoints[assessment - BaselineIndex - 1] : null;

    /// <summary>What the rules see of a lesion.</summary>
    public LesionFact Fact(int assessment, int lesion) => History.ResolvedLesions(assessment)[lesion];

    /// <summary>The diameter in 0.01 mm, with the default where it is too small to measure; -1 where none is known.</summary>
    public int Size(int assessment, int lesion) => Size(Fact(assessment, lesion));

    /// <summary>The diameter of a fact in 0.01 mm; -1 where none is known.</summary>
    public int Size(LesionFact fact) => fact.Seen == LesionSeen.TooSmall ? Rules.TooSmallDefault.Hundredths : fact.Hundredths;

    /// <summary>True if an assessment has a reading of a lesion.</summary>
    public bool HasReading(int assessment, int lesion) => Places[(assessment * Lesions.Length) + lesion] != NoReading;

    /// <summary>The reading of a lesion; the <c>default</c> value where there is none.</summary>
    public ref readonly Reading Reading(int assessment, int lesion)
    {
        var place = Places[(assessment * Lesions.Length) + lesion];
        if (place == NoReading)
            return ref _none;
        return ref Assessments[assessment].Readings.AsSpan()[place];
    }

    /// <summary>The last assessment before this one at which a lesion has a known diameter above 0, or -1.</summary>
    public int PreviousMeasured(int assessment, int lesion)
    {
        for (var i = assessment - 1; i >= BaselineIndex; i--)
            if (Size(i, lesion) > 0)
                return i;
        return -1;
    }

    /// <summary>True if a lesion was treated after baseline and on or before an assessment.</summary>
    public bool IsTreated(int lesion, int assessment)
    {
        if ((Traits & SubjectTraits.Treated) == 0)
            return false;
        var (baseline, date) = (History.Baseline.Date, Assessments[assessment].Date);
        if (Lesions[lesion].IrradiatedOn is { } irradiated && irradiated > baseline && irradiated <= date)
            return true;
        foreach (var subjectEvent in History.Events)
            if (subjectEvent.Kind is SubjectEventKind.Surgery or SubjectEventKind.Radiotherapy && subjectEvent.Lesion == Lesions[lesion].Id
                && subjectEvent.Date > baseline && subjectEvent.Date <= date)
                return true;
        return false;
    }

    /// <summary>The date of the first event of a kind, or null.</summary>
    public DateOnly? First(SubjectEventKind kind)
    {
        DateOnly? first = null;
        foreach (var subjectEvent in History.Events)
            if (subjectEvent.Kind == kind && !(first <= subjectEvent.Date))
                first = subjectEvent.Date;
        return first;
    }

    private int[] Places => readings ??= FindReadings();

    /// <summary>The place of the reading of each lesion at each assessment. Readings mostly come in the order of the lesions.</summary>
    private int[] FindReadings()
    {
        var lesions = Lesions;
        var places = new int[lesions.Length * Assessments.Length];
        Array.Fill(places, NoReading);
        Dictionary<string, int>? byId = null;
        for (var a = 0; a < Assessments.Length; a++)
        {
            var row = places.AsSpan(a * lesions.Length, lesions.Length);
            var read = Assessments[a].Readings.AsSpan();
            for (var (place, guess) = (0, 0); place < read.Length; place++, guess++)
            {
                while (guess < lesions.Length && !ReferenceEquals(lesions[guess].Id, read[place].Lesion) && lesions[guess].Id != read[place].Lesion)
                    guess++;
                if (guess >= lesions.Length)
                    guess = (byId ??= Index(lesions))[read[place].Lesion];
                row[guess] = place;
            }
        }

        return places;
    }

    private static int[] Order(ValueList<CtdnaSample> samples)
    {
        var (order, days) = (new int[samples.Count], new int[samples.Count]);
        for (var i = 0; i < order.Length; i++)
            (order[i], days[i]) = (i, samples[i].Date.DayNumber);
        for (var i = 1; i < days.Length; i++)
            if (days[i] < days[i - 1])
                return [.. order.OrderBy(place => days[place])];
        return order;
    }

    private static Dictionary<string, int> Index(ReadOnlySpan<Lesion> lesions)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var lesion = 0; lesion < lesions.Length; lesion++)
            index[lesions[lesion].Id] = lesion;
        return index;
    }
}
