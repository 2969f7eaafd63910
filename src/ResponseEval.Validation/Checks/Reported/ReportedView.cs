using System.Globalization;

namespace ResponseEval.Validation;

/// <summary>One reported response beside what was derived of the same assessment.</summary>
internal sealed class ReportedView
{
    private readonly int place;

    private ReportedView(CheckedSubject subject, ReportedResponse reported, int place, int guess)
    {
        this.place = place;
        Reported = reported;
        Assessment = FindAssessment(subject, reported, guess);
        if (Assessment >= 0 && IsOfReader(reported, subject.Assessments[Assessment]))
            Derived = subject.Response(Assessment);
        Parse();
        BestDifference = ReportedBest.Classify(subject.Evaluation, reported);
        IsRemarkable = PartsDiffer || OverallDiffers || IsUnknown || BestDifference != BestDifference.None || HasOtherSums
            || (ReportedRecords.IsResponse(reported) && (Derived is null || ReportedRecords.IsBlank(reported) || subject.Assessments[Assessment].Readings.Count == 0));
    }

    public ReportedResponse Reported { get; }

    /// <summary>The place of the assessment, or -1 where none was found.</summary>
    public int Assessment { get; }

    /// <summary>What was derived; null at baseline, without an assessment, and where another reader read the scan.</summary>
    public TimepointResponse? Derived { get; }

    public TargetResponse? Target { get; private set; }

    public NonTargetResponse? NonTarget { get; private set; }

    public OverallResponse? Overall { get; private set; }

    public IrecistResponse? Irecist { get; private set; }

    /// <summary>Why the target response differs.</summary>
    public TargetDifference TargetDifference { get; private set; }

    /// <summary>Why the best response differs.</summary>
    public BestDifference BestDifference { get; }

    public bool NonTargetDiffers { get; private set; }

    public bool NewLesionDiffers { get; private set; }

    /// <summary>The categories say something else than the readings; what follows from them is no finding of its own.</summary>
    public bool PartsDiffer { get; private set; }

    public bool OverallDiffers { get; private set; }

    /// <summary>True where there may be a finding: a word is not known, something differs, or there is nothing to compare with.</summary>
    public bool IsRemarkable { get; }

    /// <summary>The overall response that the reported categories give by the table; null where one of them is not known, and for iRECIST.</summary>
    public OverallResponse? FromParts(CheckedSubject subject)
    {
        var target = Target ?? (Has(subject, SubjectTraits.Targets) ? null : TargetResponse.NotApplicable);
        var nonTarget = NonTarget ?? (Has(subject, SubjectTraits.NonTargets) ? null : NonTargetResponse.NotApplicable);
        return Reported.Criterion == ReportedCriterion.Recist && target is { } t && nonTarget is { } n && Reported.NewLesion is { } newLesion
            ? RecistTimepoint.Of(t, n, newLesion).Overall
            : null;
    }

    /// <summary>The member, with another one inside.</summary>
    public string Member(string inner) => $"reported[{place.ToString(CultureInfo.InvariantCulture)}].{inner}";

    /// <summary>True if both were called by the same reader under the same criterion.</summary>
    public bool IsOfSameReader(ReportedView other) =>
        Reported.Criterion == other.Reported.Criterion && string.Equals(Reported.Reader, other.Reported.Reader, StringComparison.Ordinal);

    /// <summary>The reported responses in order of assessment.</summary>
    public static ReportedView[] Of(CheckedSubject subject)
    {
        var reported = subject.History.Reported;
        var views = new ReportedView[reported.Count];
        var isSorted = true;
        for (var i = 0; i < views.Length; i++)
        {
            views[i] = new(subject, reported[i], i, i == 0 ? 0 : views[i - 1].Assessment);
            isSorted &= i == 0 || views[i].Assessment >= views[i - 1].Assessment;
        }

        if (!isSorted)
            Array.Sort(views, static (left, right) =>
                left.Assessment != right.Assessment ? left.Assessment.CompareTo(right.Assessment) : left.place.CompareTo(right.place));
        foreach (var view in views)
            if (view.PartsDiffer)
                view.TargetDifference = TargetDifferences.Classify(subject, view, views);
        return views;
    }

    /// <summary>What the reported responses have in common.</summary>
    public static SubjectTraits Traits(ReportedView[] views)
    {
        var traits = SubjectTraits.None;
        foreach (var view in views)
        {
            if (view.IsRemarkable)
                traits |= SubjectTraits.Differences;
            if (!string.Equals(view.Reported.Reader, views[0].Reported.Reader, StringComparison.Ordinal) || view.Reported.IsAdjudicator || view.Reported.Accepted == true)
                traits |= SubjectTraits.SeveralReaders;
            if (view.Reported.ProgressionDate is not null || (view.Reported.Date is { } date && view.Derived is { } derived && date != derived.Date))
                traits |= SubjectTraits.ReportedDates;
        }

        return traits;
    }

    private bool IsUnknown => IsUnknownWord(Reported.Target, Target is not null) || IsUnknownWord(Reported.NonTarget, NonTarget is not null)
        || IsUnknownWord(Reported.Overall, Overall is not null || Irecist is not null) || (Reported.Best is { } best && !ReportedBest.IsKnown(Reported) && best.Length > 0);

    private bool HasOtherSums => Derived is { } derived
        ? (Reported.Sum is { } sum && sum != derived.TargetSum) || (Reported.BaselineSum is { } baseline && baseline != derived.BaselineSum)
            || (Reported.NadirSum is { } nadir && nadir != derived.NadirSum)
        : Reported.Sum is not null;

    /// <summary>Reads the words. Mostly they say what was derived, which is cheaper to ask than to look them up.</summary>
    private void Parse()
    {
        var criterion = Reported.Criterion;
        if (Derived is not { } derived)
        {
            Target = ReportedWords.Target(criterion, Reported.Target);
            NonTarget = ReportedWords.NonTarget(criterion, Reported.NonTarget);
            Overall = criterion == ReportedCriterion.Recist ? ReportedWords.Overall(Reported.Overall) : null;
            Irecist = criterion == ReportedCriterion.Irecist ? ReportedWords.Irecist(Reported.Overall) : null;
            return;
        }

        var recist = derived.Recist;
        Target = Reported.Target == ReportedWords.Code(criterion, recist.Target) ? recist.Target : ReportedWords.Target(criterion, Reported.Target);
        NonTarget = Reported.NonTarget == ReportedWords.Code(criterion, recist.NonTarget) ? recist.NonTarget : ReportedWords.NonTarget(criterion, Reported.NonTarget);
        if (criterion == ReportedCriterion.Recist)
            Overall = Reported.Overall == recist.Overall.Code() ? recist.Overall : ReportedWords.Overall(Reported.Overall);
        else
            Irecist = Reported.Overall == derived.Irecist.Code() ? derived.Irecist : ReportedWords.Irecist(Reported.Overall);
        NonTargetDiffers = NonTarget is { } nonTarget && nonTarget != recist.NonTarget;
        NewLesionDiffers = Reported.NewLesion is { } newLesion && newLesion != recist.NewLesion;
        PartsDiffer = NonTargetDiffers || NewLesionDiffers || (Target is { } target && target != recist.Target);
        OverallDiffers = (Overall is { } overall && overall != recist.Overall) || (Irecist is { } irecist && irecist != derived.Irecist);
    }

    private static bool IsUnknownWord(string? text, bool isKnown) => text is { Length: > 0 } && !isKnown;

    private static bool Has(CheckedSubject subject, SubjectTraits trait) => (subject.Traits & trait) != 0;

    private static bool IsOfReader(ReportedResponse reported, Assessment assessment) =>
        reported.Reader is null || assessment.Reader is null || Words.Same(reported.Reader, assessment.Reader);

    /// <summary>By id, else by a date from the first to the last scan. Responses mostly come in the order of the assessments.</summary>
    private static int FindAssessment(CheckedSubject subject, ReportedResponse reported, int guess)
    {
        if (reported is { Assessment: null, Date: null })
            return -1;
        for (var a = Math.Max(guess, 0); a < subject.Assessments.Length; a++)
            if (IsOf(reported, subject.Assessments[a]))
                return a;
        for (var a = 0; a < guess; a++)
            if (IsOf(reported, subject.Assessments[a]))
                return a;
        return -1;
    }

    private static bool IsOf(ReportedResponse reported, Assessment assessment) => reported.Assessment is { } id
        ? string.Equals(id, assessment.Id, StringComparison.Ordinal)
        : reported.Date >= assessment.Date && reported.Date <= (assessment.EndDate ?? assessment.Date);
}
