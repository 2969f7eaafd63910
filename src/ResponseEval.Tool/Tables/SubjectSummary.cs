namespace ResponseEval.Tool.Tables;

/// <summary>What is said of a subject beside the table of visits, in lines.</summary>
internal static class SubjectSummary
{
    public static void AddHeading(TablePage page, SubjectEvaluation evaluation)
    {
        var header = evaluation.History.Header;
        var place = string.Join(", ", Parts(header));
        page.AddLine(header.SubjectId + (place.Length > 0 ? $"  ({place})" : ""), ResponseStyle.Heading);
        page.AddLine("Pattern: " + Wording.Pattern(evaluation));
        var best = evaluation.Best;
        page.AddLine(
            $"Best response: RECIST 1.1 {Wording.Best(best.Recist, best.Recist.Response.Code())}; "
            + $"confirmed {Wording.Best(best.RecistConfirmed, best.RecistConfirmed.Response.Code())}; "
            + $"iRECIST {Wording.Best(best.Irecist, best.Irecist.Response.Code())}");
        page.AddLine($"Rules: {evaluation.Rules.Name} {evaluation.Rules.Version}");
    }

    public static void AddProgressionEvents(TablePage page, SubjectEvaluation evaluation)
    {
        foreach (var progression in evaluation.ProgressionEvents)
            page.AddLine($"Progression {Wording.Date(progression.Date)} by {Wording.Triggers(progression.Triggers)}: {Fate(progression)}");
    }

    public static void AddProblems(TablePage page, SubjectEvaluation evaluation, ValueList<Problem> inputProblems)
    {
        foreach (var problem in inputProblems)
            page.AddLine(problem.ToString());
        foreach (var problem in evaluation.Problems)
            page.AddLine(problem.ToString());
    }

    private static IEnumerable<string> Parts(SubjectHeader header)
    {
        if (header.StudyId is not null)
            yield return "study " + header.StudyId;
        if (header.SiteId is not null)
            yield return "site " + header.SiteId;
        if (header.Arm is not null)
            yield return "arm " + header.Arm;
        if (header.Reader is not null)
            yield return "read by " + header.Reader;
    }

    private static string Fate(ProgressionEvent progression)
    {
        var fate = progression.Status switch
        {
            ProgressionStatus.Confirmed =>
                $"confirmed {Wording.Date(progression.ResolvedOn)}" + (progression.LateConfirmation ? ", late" : ""),
            ProgressionStatus.PseudoProgression =>
                $"pseudo-progression, closed {Wording.Date(progression.ResolvedOn)}" + (progression.Strict == true ? " into a response" : ""),
            _ => "unresolved" + (progression.Confirmation is { } window
                ? $", a confirming scan is due {Wording.Date(window.Earliest)} to {Wording.Date(window.Latest)}"
                : ""),
        };
        if (progression.ClinicalOutcome != ClinicalOutcome.None)
            fate += ", " + Wording.Outcome(progression.ClinicalOutcome);
        return progression.BackdatedTo is { } sight ? $"{fate}; first equivocal sight {Wording.Date(sight)}" : fate;
    }
}
