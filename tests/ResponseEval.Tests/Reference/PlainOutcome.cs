namespace ResponseEval.Tests.Reference;

/// <summary>Sections 3, 5 and 6: what follows from the time points inside the end conditions.</summary>
internal sealed class PlainOutcome(SubjectCase subject, Assessment baseline, PlainEvaluation evaluation)
{
    private readonly bool _hasTargets = subject.Lesions.Any(lesion => lesion.Role == LesionRole.Target);

    internal (string Response, DateOnly? Date) BestUnconfirmed => Backdated(Best(Recist()).Unconfirmed());

    internal (string Response, DateOnly? Date) BestConfirmed => Backdated(Best(Recist()).Confirmed());

    internal (string Response, DateOnly? Date) BestIrecist
    {
        get
        {
            var cut = Cut(evaluation.InWindow.Select(timepoint => (timepoint.Date, timepoint.Irecist.Response)), "iCPD");
            var best = Best(cut.ConvertAll(item => (item.Date, FromIrecist(item.Response))));
            var (response, date) = subject.Rules.ConfirmIrecistResponse ? best.Confirmed() : best.Unconfirmed();
            return (ToIrecist(response), date);
        }
    }

    internal (bool Event, DateOnly? Date) ProgressionFreeSurvival
    {
        get
        {
            var progression = evaluation.Events.FirstOrDefault(block => block.Status == "confirmed");
            if (progression is null && evaluation.Events is [.., { Status: "unresolved" } open])
                progression = open;
            var date = progression is null ? Death() : ProgressionDate(progression);
            return date is null ? (false, LastEvaluable()) : (true, date);
        }
    }

    internal (DateOnly Start, bool Event, DateOnly End)? DurationOfResponse
    {
        get
        {
            var start = evaluation.InWindow.FirstOrDefault(timepoint => timepoint.Irecist.Response is "iCR" or "iPR")?.Date;
            var (isEvent, end) = ProgressionFreeSurvival;
            if (start is not { } first)
                return null;
            if (end < first) // dated back to before the response: the assessment that shows the progression counts
                end = evaluation.Events.Where(block => block.Block.Start >= first).Select(block => (DateOnly?)block.Block.Start).LastOrDefault() ?? first;
            return (first, isEvent, end!.Value);
        }
    }

    /// <summary>The pattern, given whether the first evaluable primary definition of hyper-progression is met (section 7, tested elsewhere).</summary>
    internal string Pattern(bool primaryDefinitionMet)
    {
        var statuses = evaluation.Events.Select(block => block.Status).ToList();
        var responses = evaluation.InWindow.Select(timepoint => timepoint.Irecist.Response).ToList();
        if (NeverAnyDisease())
            return "noDisease";
        if (responses.All(response => response == "NE") && statuses.Count == 0)
            return "notEvaluable";
        if (primaryDefinitionMet && statuses.FirstOrDefault() != "pseudoProgression")
            return "hyperProgression";
        if (statuses.Contains("confirmed"))
            return "progression";
        if (statuses.LastOrDefault() == "unresolved")
            return "unconfirmedProgression";
        if (statuses.Contains("pseudoProgression"))
            return "pseudoProgression";
        return BestIrecist.Response switch
        {
            "iCR" => "completeResponse",
            "iPR" => "partialResponse",
            _ => responses.Any(response => response is "iSD" or "NON-iCR/NON-iUPD") ? "stableDisease" : "notEvaluable",
        };
    }

    internal string ClinicalOutcome(PlainEvent block)
    {
        var first = subject.Events
            .Where(other => other.Date >= block.Block.Start && !IsAfterCutoff(other.Date)
                && (other.Kind == SubjectEventKind.Death || other is { Kind: SubjectEventKind.TreatmentStopped, Reason: StopReason.Progression }))
            .OrderBy(other => other.Date)
            .ThenBy(other => other.Kind == SubjectEventKind.Death ? 0 : 1)
            .ThenBy(other => other.Cause == DeathCause.Disease ? 0 : 1)
            .FirstOrDefault();
        return block.Status != "unresolved" || first is null ? "None"
            : first.Kind == SubjectEventKind.TreatmentStopped ? "StoppedForProgression"
            : first.Cause == DeathCause.Disease ? "DiedOfDisease" : "Died";
    }

    internal bool IsEarly(PlainEvent block) => block.Block.Start <= (subject.Header.FirstDoseDate ?? baseline.Date).AddDays(84);

    private static string FromIrecist(string response) => response switch
    {
        "iCR" => "CR",
        "iPR" => "PR",
        "iSD" => "SD",
        "NON-iCR/NON-iUPD" => "NON-CR/NON-PD",
        "iUPD" => "PD",
        _ => response,
    };

    private static string ToIrecist(string response) => response switch
    {
        "CR" => "iCR",
        "PR" => "iPR",
        "SD" => "iSD",
        "NON-CR/NON-PD" => "NON-iCR/NON-iUPD",
        "PD" => "iUPD",
        _ => response,
    };

    private PlainBest Best(List<(DateOnly, string)> responses) =>
        new(responses, subject.Header.RandomizationDate ?? subject.Header.FirstDoseDate ?? baseline.Date, _hasTargets, subject.Rules);

    private List<(DateOnly, string)> Recist() => Cut(evaluation.InWindow.Select(timepoint => (timepoint.Date, timepoint.Recist.Overall)), "PD");

    private static List<(DateOnly Date, string Response)> Cut(IEnumerable<(DateOnly Date, string Response)> responses, string last)
    {
        var all = responses.ToList();
        var end = all.FindIndex(item => item.Response == last);
        return end < 0 ? all : all[..(end + 1)];
    }

    private DateOnly ProgressionDate(PlainEvent block) => subject.Rules.BackdateEquivocal ? block.Block.BackdatedTo ?? block.Block.Start : block.Block.Start;

    /// <summary>A best response of PD carries the date of progression of the event that began with it.</summary>
    private (string Response, DateOnly? Date) Backdated((string Response, DateOnly? Date) best) =>
        best.Response == "PD" && evaluation.Events.FirstOrDefault(block => block.Block.Start == best.Date) is { } progression
            ? (best.Response, ProgressionDate(progression))
            : best;

    private bool IsAfterCutoff(DateOnly date) => subject.Events.Any(other => other.Kind == SubjectEventKind.DataCutoff && date > other.Date);

    private DateOnly? Death() => subject.Events
        .Where(other => other.Kind == SubjectEventKind.Death && evaluation.IsInside(other.Date))
        .Select(other => (DateOnly?)other.Date)
        .Min();

    private DateOnly? LastEvaluable() => evaluation.InWindow.LastOrDefault(timepoint => timepoint.Irecist.Response != "NE")?.Date;

    private bool NeverAnyDisease() =>
        !subject.Lesions.Any(lesion => lesion.Role is LesionRole.Target or LesionRole.NonTarget)
        && !baseline.TumorMarkersElevated
        && evaluation.InWindow.All(timepoint => !timepoint.Recist.NewLesion && timepoint.Recist.NonTarget == "NA");
}
