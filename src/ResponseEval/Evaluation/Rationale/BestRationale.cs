namespace ResponseEval;

/// <summary>Why the best responses are what they are.</summary>
internal static class BestRationale
{
    public static IEnumerable<Explanation> Explain(SubjectEvaluation evaluation)
    {
        var best = evaluation.Best;
        yield return Line("RECIST 1.1 best response", best.Recist.Response.Code(), best.Recist.Date, best.Recist.Rule, evaluation);
        yield return Line(
            "RECIST 1.1 confirmed best response", best.RecistConfirmed.Response.Code(), best.RecistConfirmed.Date, best.RecistConfirmed.Rule, evaluation);
        yield return Line("iRECIST best response", best.Irecist.Response.Code(), best.Irecist.Date, best.Irecist.Rule, evaluation);
    }

    private static Explanation Line(string what, string code, DateOnly? date, RuleId rule, SubjectEvaluation evaluation)
    {
        var on = date is { } given ? $" of {DateRange.Iso(given)}" : "";
        return new(null, date, rule, $"{what} {code}{on}: {Reason(rule, code, date, evaluation)}", RuleBook.Describe(rule).Citation.Source);
    }

    private static string Reason(RuleId rule, string code, DateOnly? date, SubjectEvaluation evaluation)
    {
        var rules = evaluation.Rules;
        return rule switch
        {
            RuleId.BestUnconfirmed => "the best response, no confirmation needed",
            RuleId.BestConfirmed =>
                $"confirmed on {DateRange.Iso(ConfirmedOn(evaluation, code, date!.Value))}, at least {rules.ConfirmationDays} days later, "
                + $"with at most {rules.MaxNotEvaluableBetween} NE between",
            RuleId.BestStable =>
                $"at least {rules.MinimumStableDays} days after {DateRange.Iso(evaluation.Window.ReferenceDate)}, and no better response that qualifies",
            RuleId.BestProgression =>
                $"progression, and nothing better that qualifies (stable disease counts from {rules.MinimumStableDays} days after {DateRange.Iso(evaluation.Window.ReferenceDate)})",
            RuleId.BestNoDisease => "no disease at any assessment",
            _ => "no assessment qualifies",
        };
    }

    /// <summary>The first assessment after the minimum time that has the response, or CR for a PR; the confirmation itself was decided before.</summary>
    private static DateOnly ConfirmedOn(SubjectEvaluation evaluation, string code, DateOnly date)
    {
        var partial = code is "PR" or "iPR";
        foreach (ref readonly var timepoint in evaluation.Timepoints.AsSpan())
        {
            var response = code[0] == 'i' ? timepoint.Irecist.Code() : timepoint.Recist.Overall.Code();
            var confirms = response == code || (partial && response is "CR" or "iCR");
            if (confirms && timepoint.Date > date && timepoint.Date >= date.AddDays(evaluation.Rules.ConfirmationDays))
                return timepoint.Date;
        }

        return date;
    }
}
