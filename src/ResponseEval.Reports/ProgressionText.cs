namespace ResponseEval.Reports;

/// <summary>A progression event in words.</summary>
internal static class ProgressionText
{
    public static string Triggers(ProgressionTriggers triggers)
    {
        var words = new List<string>(3);
        if (triggers.HasFlag(ProgressionTriggers.Target))
            words.Add("target lesions");
        if (triggers.HasFlag(ProgressionTriggers.NonTarget))
            words.Add("non-target lesions");
        if (triggers.HasFlag(ProgressionTriggers.NewLesion))
            words.Add("new lesion");
        return string.Join(" and ", words);
    }

    /// <summary>What became of it, with the window for a confirming scan while that is open.</summary>
    public static string Fate(ProgressionEvent progression)
    {
        var fate = progression.Status switch
        {
            ProgressionStatus.Confirmed =>
                $"confirmed {Words.Date(progression.ResolvedOn)}" + (progression.LateConfirmation ? ", late" : ""),
            ProgressionStatus.PseudoProgression =>
                $"pseudo-progression, closed {Words.Date(progression.ResolvedOn)}" + (progression.Strict == true ? " into a response" : ""),
            _ => "unresolved" + (progression.Confirmation is { } window
                ? $", a confirming scan is due {Words.Date(window.Earliest)} to {Words.Date(window.Latest)}"
                : ""),
        };
        if (progression.ClinicalOutcome != ClinicalOutcome.None)
            fate += ", " + Outcome(progression.ClinicalOutcome);
        return progression.BackdatedTo is { } sight ? $"{fate}; first equivocal sight {Words.Date(sight)}" : fate;
    }

    private static string Outcome(ClinicalOutcome outcome) => outcome switch
    {
        ClinicalOutcome.DiedOfDisease => "died of the disease",
        ClinicalOutcome.Died => "died",
        ClinicalOutcome.StoppedForProgression => "treatment stopped for progression",
        _ => "",
    };
}
