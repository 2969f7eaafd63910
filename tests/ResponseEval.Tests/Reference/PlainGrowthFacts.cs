namespace ResponseEval.Tests.Reference;

/// <summary>Section 7: the scans, sums and dates that the definitions of hyper-progression look at.</summary>
internal sealed class PlainGrowthFacts
{
    private readonly SubjectCase _subject;
    private readonly PlainEvaluation _evaluation;

    internal PlainGrowthFacts(SubjectCase subject)
    {
        _subject = subject;
        _evaluation = new PlainEvaluation(subject);
        Baseline = new(subject, subject.Assessments.Single(assessment => assessment.Kind == AssessmentKind.Baseline));
        if (_evaluation.InWindow.Count > 0)
        {
            FirstTimepoint = _evaluation.InWindow[0];
            First = new(subject, subject.FollowUps.Single(assessment => assessment.Date == FirstTimepoint.Date));
        }

        if (HasTargets)
            Reference = subject.Assessments
                .Where(assessment => assessment.Kind == AssessmentKind.PreBaseline)
                .OrderBy(assessment => assessment.Date)
                .Select(assessment => new SeenAssessment(subject, assessment))
                .LastOrDefault(seen => !seen.TargetsMissing);
    }

    internal SeenAssessment Baseline { get; }

    /// <summary>The first follow-up inside the end conditions.</summary>
    internal SeenAssessment? First { get; }

    internal PlainTimepoint? FirstTimepoint { get; }

    internal SeenAssessment? Reference { get; }

    internal bool HasTargets => _subject.Lesions.Any(lesion => lesion.Role == LesionRole.Target);

    internal DateOnly? FirstDose => _subject.Header.FirstDoseDate;

    /// <summary>From first dose to the first evaluation.</summary>
    internal int? DaysToFirst => First is null || FirstDose is not { } dose ? null : First.Date.DayNumber - dose.DayNumber;

    internal decimal? Before => Reference?.Sum;

    internal decimal? Start => Baseline.Sum;

    internal decimal? After => First?.Sum;

    internal int ReferenceDays => Baseline.Date.DayNumber - Reference!.Date.DayNumber;

    internal int TreatmentDays => First!.Date.DayNumber - Baseline.Date.DayNumber;

    /// <summary>The sum at the first evaluation with the new measurable lesions, as iRECIST adds them.</summary>
    internal decimal? AfterWithNew
    {
        get
        {
            if (After is not { } after || First is null)
                return null;
            if (!First.NewTargets.Any(lesion => lesion.Present))
                return after;
            return after + FirstTimepoint!.NewSum;
        }
    }

    internal IReadOnlyList<Lesion> NewAtFirst =>
        First is null ? [] : [.. First.NewLesions.Where(lesion => lesion.Present).Select(lesion => lesion.Lesion)];

    /// <summary>Null: no treatment start. -1: not failed.</summary>
    internal int? DaysToFailure
    {
        get
        {
            if (FirstDose is not { } dose)
                return null;
            var days = Failures().Where(date => date >= dose).Select(date => date.DayNumber - dose.DayNumber).ToList();
            return days.Count == 0 ? -1 : days.Min();
        }
    }

    internal IEnumerable<SubjectEvent> Deaths => _subject.Events.Where(other => other.Kind == SubjectEventKind.Death);

    internal bool IsInside(DateOnly date) => _evaluation.IsInside(date);

    private IEnumerable<DateOnly> Failures()
    {
        // The first RECIST PD on treatment; a later event is not looked at, even where doubt about its lesions is older.
        var progression = _evaluation.InWindow.FirstOrDefault(timepoint => timepoint.Recist.Overall == "PD" && timepoint.Date >= FirstDose);
        if (progression is not null)
        {
            yield return progression.Date;
            var block = _evaluation.Events.FirstOrDefault(other => other.Block.Start == progression.Date)?.Block;
            if (_subject.Rules.BackdateEquivocal && block?.BackdatedTo is { } earlier)
                yield return earlier;
        }

        foreach (var other in _subject.Events)
        {
            if (other.Kind == SubjectEventKind.Death && other.Cause != DeathCause.Other && IsInside(other.Date))
                yield return other.Date;
            if (other is { Kind: SubjectEventKind.TreatmentStopped, Reason: StopReason.Progression or StopReason.Unknown } && IsOnTreatment(other.Date))
                yield return other.Date;
        }
    }

    /// <summary>Treatment may stop on the day on which the next one begins.</summary>
    private bool IsOnTreatment(DateOnly date) => _subject.Events.All(other => other.Kind switch
    {
        SubjectEventKind.NewAnticancerTherapy or SubjectEventKind.DataCutoff => date <= other.Date,
        _ => true,
    });
}
