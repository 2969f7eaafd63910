using static ResponseEval.Cdisc.ResponseEvents;

namespace ResponseEval.Cdisc;

/// <summary>
/// The parameters of ADRS that select a response (names and texts as in the templates and vignettes of admiralonco 1.4.0). A parameter that
/// is Y or N takes the first response that fulfils any of its conditions; a best response goes through its list.
/// </summary>
internal static class AdrsDefinitions
{
    private const string NotConfirmed = "(confirmation not required)";

    /// <summary>RECIST 1.1.</summary>
    public static ValueList<AdrsDefinition> Recist11 { get; } =
    [
        Flag("PD", "Disease Progression by {0}", AnyProgression),
        Flag("RSP", $"Response by {{0}} {NotConfirmed}", Complete | Partial),
        Flag("CB", "Clinical Benefit by {0} (confirmation for response not required)", Complete | Partial | Benefit),
        Best(
            "BOR",
            $"Best Overall Response by {{0}} {NotConfirmed}",
            new(Complete, ResponseValue.CompleteResponse),
            new(Partial, ResponseValue.PartialResponse),
            new(Stable, ResponseValue.StableDisease),
            new(NonCompleteNonProgressive, ResponseValue.NonCompleteNonProgressive),
            new(Progression, ResponseValue.Progression),
            new(NoDisease, ResponseValue.NoEvidenceOfDisease),
            new(NotEvaluable, ResponseValue.NotEvaluable)),
        Flag("BCP", $"Best Overall Response of CR/PR by {{0}} {NotConfirmed}", Complete, Partial),
        Flag("CRSP", "Confirmed Response by {0}", ConfirmedComplete | ConfirmedPartial),
        Flag("CCB", "Confirmed Clinical Benefit by {0}", ConfirmedComplete | ConfirmedPartial | Benefit),
        Best(
            "CBOR",
            "Best Confirmed Overall Response by {0}",
            new(ConfirmedComplete, ResponseValue.CompleteResponse),
            new(ConfirmedPartial, ResponseValue.PartialResponse),
            new(StableBeforeReturn, ResponseValue.StableDisease),
            new(NonCompleteBeforeReturn, ResponseValue.NonCompleteNonProgressive),
            new(Progression | ReturnAfterComplete, ResponseValue.Progression),
            new(NoDisease, ResponseValue.NoEvidenceOfDisease),
            new(NotEvaluable, ResponseValue.NotEvaluable)),
        Flag("CBCP", "Best Confirmed Overall Response of CR/PR by {0}", ConfirmedComplete, ConfirmedPartial),
        LastAssessment("LSTA", "Last Disease Assessment by {0}"),
        Flag("ACCB", "Alternative Confirmed Clinical Benefit by {0}", ConfirmedComplete | ConfirmedPartial | Benefit | LateProgression),
        Best(
            "A1BOR",
            $"Best Overall Response by {{0}} {NotConfirmed} - RECIST 1.1 adjusted for NED at Baseline",
            new(Complete, ResponseValue.CompleteResponse),
            new(Partial, ResponseValue.PartialResponse),
            new(Stable, ResponseValue.StableDisease),
            new(NonCompleteNonProgressive, ResponseValue.NonCompleteNonProgressive),
            new(LastingNoDisease, ResponseValue.NoEvidenceOfDisease),
            new(Progression, ResponseValue.Progression),
            new(NotEvaluable, ResponseValue.NotEvaluable)) with { CriterionSuffix = " adjusted for NED at Baseline" },
    ];

    /// <summary>iRECIST, where the best response of iCPD bears the date of the confirming scan.</summary>
    public static ValueList<AdrsDefinition> Irecist { get; } = ImmuneParameters(Progression);

    /// <summary>iRECIST, where the best response of iCPD bears the date of the first iUPD of its block.</summary>
    public static ValueList<AdrsDefinition> IrecistByStart { get; } = ImmuneParameters(StartOfConfirmed);

    private static ValueList<AdrsDefinition> ImmuneParameters(ResponseEvents confirmedProgression) =>
    [
        Flag("ICPD", "iRECIST Confirmation of Disease Progression by {0}", StartOfConfirmed),
        Flag("IUPD", "iRECIST Unconfirmed Disease Progression by {0}", Unresolved),
        Flag("IRSP", $"iRECIST Response by {{0}} {NotConfirmed}", Complete | Partial),
        Flag("ICB", "iRECIST Clinical Benefit by {0} (confirmation for response not required)", Complete | Partial | Benefit),
        ImmuneBest("IBOR", $"iRECIST Best Overall Response by {{0}} {NotConfirmed}", Complete, Partial, confirmedProgression),
        Flag("ICRSP", "iRECIST Confirmed Response by {0}", ConfirmedComplete | ConfirmedPartial),
        Flag("ICCB", "iRECIST Confirmed Clinical Benefit by {0}", ConfirmedComplete | ConfirmedPartial | Benefit),
        ImmuneBest("ICBOR", "iRECIST Best Confirmed Overall Response by {0}", ConfirmedComplete, ConfirmedPartial, confirmedProgression)
            with { PeerUsesRecistNumbers = true },
        LastAssessment("ILSTA", "iRECIST Last Disease Assessment by {0}"),
    ];

    private static AdrsDefinition ImmuneBest(
        string code, string name, ResponseEvents complete, ResponseEvents partial, ResponseEvents confirmedProgression) => Best(
        code,
        name,
        new(complete, ResponseValue.CompleteResponse),
        new(partial, ResponseValue.PartialResponse),
        new(Stable, ResponseValue.StableDisease),
        new(NonCompleteNonProgressive, ResponseValue.NonCompleteNonProgressive),
        new(confirmedProgression, ResponseValue.Progression),
        new(UnconfirmedProgression, ResponseValue.UnconfirmedProgression),
        new(NoDisease, ResponseValue.NoEvidenceOfDisease),
        new(NotEvaluable, ResponseValue.NotEvaluable));

    private static AdrsDefinition Flag(string code, string name, params ReadOnlySpan<ResponseEvents> events)
    {
        var outcomes = new AdrsOutcome[events.Length];
        for (var i = 0; i < events.Length; i++)
            outcomes[i] = new(events[i], null);
        return new(code, name, AdrsValueKind.Flag, [.. outcomes]);
    }

    private static AdrsDefinition Best(string code, string name, params ReadOnlySpan<AdrsOutcome> outcomes) =>
        new(code, name, AdrsValueKind.BestResponse, [.. outcomes]);

    private static AdrsDefinition LastAssessment(string code, string name) =>
        new(code, name, AdrsValueKind.Record, [new(ResponseEvents.LastAssessment, null)]);
}
