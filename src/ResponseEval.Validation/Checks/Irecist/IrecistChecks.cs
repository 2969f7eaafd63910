using static ResponseEval.ProblemSeverity;
using static ResponseEval.Validation.SubjectTraits;

namespace ResponseEval.Validation;

/// <summary>IR: unconfirmed progression and its confirmation, as derived and as reported.</summary>
internal static class IrecistChecks
{
    public static readonly CheckFamily Family = new("IR", "iRECIST", None,
    [
        new("RE-IR-001", Note, Clauses.Irecist, ProblemText("RE-IR-001"),
            "Was the scan repeated at least four weeks after the unconfirmed progression?", EvaluationFindings.Report) { Needs = Problems },
        new("RE-IR-002", Warning, Clauses.Irecist, "Progression was confirmed later than eight weeks after the last unconfirmed assessment.",
            "Why was the confirming scan late?", UnconfirmedProgression.ConfirmedLate) { Needs = Progression },
        new("RE-IR-003", Warning, Clauses.Irecist, "Unconfirmed progression has no scan four to eight weeks later, although the subject was followed.",
            "Was a confirming scan made?", UnconfirmedProgression.NoConfirmingScan) { Needs = Progression },
        new("RE-IR-004", Error, Clauses.Irecist, "iCPD was reported without an earlier iUPD.",
            "Which earlier assessment was iUPD?", ReportedIrecist.ConfirmedWithoutUnconfirmed) { Needs = Reported },
        new("RE-IR-005", Error, Clauses.Irecist, "iCPD was reported for a new progression after an earlier one had been resolved: the bar was not reset.",
            "Is this a new iUPD?", ReportedIrecist.BarNotReset) { Needs = Differences },
        new("RE-IR-006", Error, Clauses.Irecist, "iCPD was reported and the growth since iUPD does not confirm.",
            "What confirms the progression?", ReportedIrecist.GrowthNotEnough) { Needs = Differences },
        new("RE-IR-007", Error, Clauses.Irecist, "iUPD was reported and the findings confirm the progression.",
            "Is the progression confirmed?", ReportedIrecist.ConfirmationMissed) { Needs = Differences },
        new("RE-IR-008", Error, Clauses.Irecist, "Confirmed progression is dated to the confirming scan and not to the first iUPD.",
            "Please date the progression to the iUPD that was confirmed.", ReportedIrecist.DatedToConfirmation) { Needs = ReportedDates },
        new("RE-IR-009", Note, Clauses.Irecist, "Treatment went on past iUPD and no clinical stability is recorded.",
            "Was the subject clinically stable?", UnconfirmedProgression.StabilityNotRecorded) { Needs = Progression },
        new("RE-IR-010", Warning, Clauses.Irecist, "Treatment went on past iUPD although the subject was not clinically stable.",
            "Why was treatment continued?", UnconfirmedProgression.TreatedUnstable) { Needs = Progression },
        new("RE-IR-011", Error, Clauses.Irecist, "The reported iRECIST response differs from what the readings give.",
            "Please check the response against the readings.", ReportedIrecist.Differs) { Needs = Differences },
        new("RE-IR-012", Error, Clauses.Faq + ", early scans", "iCPD was reported on a scan too early to confirm.",
            "Is there a scan at least four weeks after iUPD?", ReportedIrecist.ConfirmedEarly) { Needs = Differences },
        new("RE-IR-013", Error, Clauses.Irecist, "Another response than iCPD was reported after iCPD.",
            "Was the progression confirmed?", ReportedIrecist.AfterConfirmed) { Needs = Reported },
    ]);

    /// <summary>The text of a problem that the evaluation reports by itself.</summary>
    internal static string ProblemText(string code)
    {
        foreach (var kind in ProblemCatalogue.All)
            if (kind.Code == code)
                return kind.Text;
        throw new ArgumentException($"There is no problem {code}.");
    }
}
