using ResponseEval.Reports;

namespace ResponseEval.Tool.Tables;

/// <summary>What is said of a subject beside the table of visits, in lines.</summary>
internal static class SubjectSummary
{
    public static void AddHeading(TablePage page, SubjectEvaluation evaluation)
    {
        var header = evaluation.History.Header;
        var place = Words.Place(header);
        page.AddLine(header.SubjectId + (place.Length > 0 ? $"  ({place})" : ""), ResponseStyle.Heading);
        page.AddLine("Pattern: " + Words.Pattern(evaluation));
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
            page.AddLine($"Progression {Wording.Date(progression.Date)} by {ProgressionText.Triggers(progression.Triggers)}: {ProgressionText.Fate(progression)}");
    }

    public static void AddProblems(TablePage page, SubjectEvaluation evaluation, ValueList<Problem> inputProblems)
    {
        foreach (var problem in inputProblems)
            page.AddLine(problem.ToString());
        foreach (var problem in evaluation.Problems)
            page.AddLine(problem.ToString());
    }
}
