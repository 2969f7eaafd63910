using static ResponseEval.ProblemSeverity;

namespace ResponseEval.Validation;

/// <summary>EV: who read, in which order, and how readers were brought together.</summary>
internal static class ReaderChecks
{
    private const string Charter = "Imaging charter practice: one reader a subject, blinded reads in order, one adjudicated result";

    public static readonly CheckFamily Family = new("EV", "Evaluators and adjudication", SubjectTraits.None,
    [
        new("RE-EV-001", Warning, Charter, "The reader changed between assessments.",
            "Why did the reader change, and were the earlier scans read again?", ReaderChanged) { Needs = SubjectTraits.Readers },
        new("RE-EV-002", Warning, Charter, "The adjudicator picked the response of neither reader.",
            "Is the adjudicated response right?", AdjudicatedOtherwise) { Needs = SubjectTraits.SeveralReaders },
        new("RE-EV-003", Warning, Charter, "A scan was read before an earlier one.",
            "Were the scans read in order?", ReadOutOfOrder) { Needs = SubjectTraits.Readers },
        new("RE-EV-004", Error, Clauses.Sdtm, "More than one reader of an assessment is the accepted one.",
            "Which read is accepted?", AcceptedTwice) { Needs = SubjectTraits.SeveralReaders },
        new("RE-EV-005", Warning, Charter, "Two readers disagree and nobody adjudicated.",
            "Was the disagreement settled?", NotAdjudicated) { Needs = SubjectTraits.SeveralReaders },
        new("RE-EV-006", Warning, Clauses.Sdtm, "The reported responses come from different readers at different assessments.",
            "Whose responses are these?", ReadersMixed) { Needs = SubjectTraits.SeveralReaders },
    ]);

    private static void ReaderChanged(CheckedSubject subject, FindingReport report)
    {
        string? before = null;
        foreach (var assessment in subject.Assessments[subject.BaselineIndex..])
        {
            if (assessment.Reader is { } reader && before is not null && !Words.Same(reader, before))
                report.Add(reader, before, assessment.Id, member: "reader");
            before = assessment.Reader ?? before;
        }
    }

    private static void ReadOutOfOrder(CheckedSubject subject, FindingReport report)
    {
        DateOnly? latest = null;
        foreach (var assessment in subject.Assessments)
        {
            if (assessment.ReadOn is { } read && read < latest)
                report.Add($"read on {Words.Iso(read)}", $"{Words.Iso(latest.Value)} or later", assessment.Id, member: "readOn");
            latest = assessment.ReadOn > latest || latest is null ? assessment.ReadOn ?? latest : latest;
        }
    }

    private static void AdjudicatedOtherwise(CheckedSubject subject, FindingReport report)
    {
        foreach (var view in subject.Reported)
        {
            if (!view.Reported.IsAdjudicator || view.Reported.Overall is null)
                continue;
            var others = Others(subject, view);
            if (others.Count >= 2 && !others.Exists(other => other.Reported.Overall == view.Reported.Overall))
                report.Add(view.Reported.Overall, string.Join(" or ", others.ConvertAll(other => other.Reported.Overall!).Distinct()), Id(subject, view), member: view.Member("overall"));
        }
    }

    private static void NotAdjudicated(CheckedSubject subject, FindingReport report)
    {
        for (var i = 0; i < subject.Reported.Length; i++)
        {
            var view = subject.Reported[i];
            if (view.Reported is { IsAdjudicator: true } or { Overall: null } || view.Assessment < 0)
                continue;
            var others = Others(subject, view);
            var earlier = others.Find(other => Array.IndexOf(subject.Reported, other) < i && other.Reported.Overall != view.Reported.Overall);
            if (earlier is not null && !Array.Exists(subject.Reported, other => IsBeside(other, view) && (other.Reported.IsAdjudicator || other.Reported.Accepted == true))
                && view.Reported.Accepted != true)
                report.Add($"{view.Reported.Overall} beside {earlier.Reported.Overall}", "an adjudicated response", Id(subject, view), member: view.Member("overall"));
        }
    }

    private static void AcceptedTwice(CheckedSubject subject, FindingReport report)
    {
        for (var i = 0; i < subject.Reported.Length; i++)
        {
            var view = subject.Reported[i];
            if (view.Reported.Accepted == true && view.Assessment >= 0
                && Array.FindIndex(subject.Reported, other => IsBeside(other, view) && other.Reported.Accepted == true) is >= 0 and var first && first < i)
                report.Add(view.Reported.Reader ?? "a second reader", "one accepted read", Id(subject, view), member: view.Member("accepted"));
        }
    }

    /// <summary>Every assessment has one reader, and not always the same.</summary>
    private static void ReadersMixed(CheckedSubject subject, FindingReport report)
    {
        ReportMixed(subject, report, ReportedCriterion.Recist);
        ReportMixed(subject, report, ReportedCriterion.Irecist);
    }

    private static void ReportMixed(CheckedSubject subject, FindingReport report, ReportedCriterion criterion)
    {
        ReportedView? before = null;
        foreach (var view in subject.Reported)
        {
            if (view.Assessment < 0 || view.Reported.Criterion != criterion || view.Reported.IsAdjudicator || !ReportedRecords.HasResponse(view.Reported))
                continue;
            if (Others(subject, view).Count > 0)
                return;
            if (before is not null && before.Assessment != view.Assessment
                && view.Reported.Reader is { } reader && before.Reported.Reader is { } earlier && !Words.Same(reader, earlier))
            {
                report.Add(reader, earlier, Id(subject, view), member: view.Member("reader"));
                return;
            }

            before = view;
        }
    }

    /// <summary>The responses of other readers, adjudicators apart, to the same assessment.</summary>
    private static List<ReportedView> Others(CheckedSubject subject, ReportedView view)
    {
        var others = new List<ReportedView>();
        foreach (var other in subject.Reported)
            if (IsBeside(other, view) && !other.Reported.IsAdjudicator && other.Reported.Overall is not null)
                others.Add(other);
        return others;
    }

    private static bool IsBeside(ReportedView other, ReportedView view) => other != view && other.Assessment == view.Assessment && view.Assessment >= 0
        && other.Reported.Criterion == view.Reported.Criterion && !string.Equals(other.Reported.Reader, view.Reported.Reader, StringComparison.Ordinal);

    private static string? Id(CheckedSubject subject, ReportedView view) => view.Assessment < 0 ? null : subject.Assessments[view.Assessment].Id;
}
