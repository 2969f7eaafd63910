using ResponseEval.Validation;

namespace ResponseEval.Tool.Checking;

/// <summary>Takes in checked subjects in input order, writes what weighs enough, and knows in the end whether the run failed.</summary>
internal sealed class CheckRun(CheckSettings settings, FindingWriter writer, ProblemSeverity least)
{
    private readonly CohortChecker cohort = new(settings);

    public CheckSummary Summary { get; } = new();

    public void Take(CheckedHistory subject)
    {
        Summary.AddSubject(subject.Evaluation.History.Header.SiteId);
        Write(subject.Problems);
        Write(subject.Findings);
        cohort.Add(subject.Evaluation, subject.Findings);
    }

    /// <summary>Ends with what the cohort shows, and the summary.</summary>
    /// <returns>How many subjects were too many to be compared with all others.</returns>
    public int Complete()
    {
        Write(cohort.Complete());
        writer.End(Summary);
        return cohort.NotCompared;
    }

    /// <summary>True if a finding that is not suppressed weighs at least so much; null: never.</summary>
    public bool Fails(ProblemSeverity? failOn) => failOn switch
    {
        null => false,
        ProblemSeverity.Error => errors > 0,
        ProblemSeverity.Warning => errors + warnings > 0,
        _ => errors + warnings + notes > 0,
    };

    private long errors;
    private long warnings;
    private long notes;

    private void Write(ValueList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Count(finding);
            if (finding.Severity < least)
                continue;
            Summary.Add(finding);
            writer.Write(finding);
        }
    }

    private void Count(Finding finding)
    {
        if (finding.Suppression is not null)
            return;
        if (finding.Severity == ProblemSeverity.Error)
            errors++;
        else if (finding.Severity == ProblemSeverity.Warning)
            warnings++;
        else
            notes++;
    }
}
