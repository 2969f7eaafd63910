using System.Globalization;

namespace ResponseEval;

/// <summary>Checks biomarkers and symptom scores.</summary>
internal static class ContextChecks
{
    public static void Check(HistoryDraft draft, LesionIndex lesions, ProblemList problems)
    {
        for (var i = 0; i < draft.Biomarkers.Count; i++)
            Check(draft.Biomarkers[i], Item("biomarkers", i), lesions, problems);
        if (draft.Symptoms.Count == 0)
            return;
        var directions = new Dictionary<(string Instrument, string? Scale), ScoreDirection>();
        for (var i = 0; i < draft.Symptoms.Count; i++)
            Check(draft.Symptoms[i], Item("symptoms", i), directions, problems);
    }

    private static void Check(Biomarker biomarker, string member, LesionIndex lesions, ProblemList problems)
    {
        DateRange.Check(biomarker.Date, problems, member: member + ".date");
        if (biomarker.Lesion is { } lesion && lesions.Find(lesion) < 0)
            problems.Add(ProblemCatalogue.UndeclaredLesion, lesion, "a lesion of the subject", lesion: lesion, member: member + ".lesion");
        if (biomarker.Kind == BiomarkerKind.Unspecified)
            problems.Add(ProblemCatalogue.MissingMember, "no kind", "the kind of the biomarker", member: member + ".kind");
        else
            CheckContent(biomarker, BiomarkerContent.Of(biomarker.Kind), member, problems);
    }

    private static void CheckContent(Biomarker biomarker, BiomarkerContent content, string member, ProblemList problems)
    {
        var kind = WordOf(biomarker.Kind);
        if (biomarker.Value is { } value && content.HighestValue is { } highest)
            CheckRange(value, highest, member, problems);
        else if (biomarker.Value is not null)
            problems.Add(ProblemCatalogue.Unused, member + ".value", $"no value with {kind}", member: member + ".value");
        if (biomarker.State != BiomarkerState.Unspecified && content.States.IsEmpty)
            problems.Add(ProblemCatalogue.Unused, member + ".state", $"no state with {kind}", member: member + ".state");
        else if (biomarker.State != BiomarkerState.Unspecified && !content.States.Contains(biomarker.State))
            problems.Add(ProblemCatalogue.StateNotForKind, $"{kind} {WordOf(biomarker.State)}", content.StatesAllowed, member: member + ".state");
        if (biomarker.Value is null && content.States.IsEmpty)
            problems.Add(ProblemCatalogue.MissingMember, $"{kind} without value", "value", member: member + ".value");
        else if (biomarker.State == BiomarkerState.Unspecified && (biomarker.Value is null || content.HighestValue is null))
            problems.Add(
                ProblemCatalogue.MissingMember,
                $"{kind} without state",
                content.HighestValue is null ? "state" : "state or value",
                member: member + ".state");
        if (content.HasName && string.IsNullOrEmpty(biomarker.Name))
            problems.Add(ProblemCatalogue.MissingMember, $"{kind} without name", "name", member: member + ".name");
        else if (!content.HasName && biomarker.Name is not null)
            problems.Add(ProblemCatalogue.Unused, member + ".name", "name with resistanceMutation and otherCheckpoint only", member: member + ".name");
    }

    private static void CheckRange(double value, double highest, string member, ProblemList problems)
    {
        if (!(value >= 0 && value <= highest))
            problems.Add(
                ProblemCatalogue.NumberOutOfRange,
                value.ToString(CultureInfo.InvariantCulture),
                highest < double.MaxValue ? "0 to " + highest.ToString(CultureInfo.InvariantCulture) : "0 or more",
                member: member + ".value");
    }

    private static void Check(
        SymptomScore score, string member, Dictionary<(string Instrument, string? Scale), ScoreDirection> directions, ProblemList problems)
    {
        DateRange.Check(score.Date, problems, member: member + ".date");
        if (string.IsNullOrEmpty(score.Instrument))
            problems.Add(ProblemCatalogue.EmptyText, "an empty text", "the instrument", member: member + ".instrument");
        if (!double.IsFinite(score.Value))
            problems.Add(ProblemCatalogue.NumberOutOfRange, score.Value.ToString(CultureInfo.InvariantCulture), "a finite number", member: member + ".value");
        if (score.MeaningfulChange is { } change && !(change > 0 && double.IsFinite(change)))
            problems.Add(
                ProblemCatalogue.NumberOutOfRange, change.ToString(CultureInfo.InvariantCulture), "more than 0", member: member + ".meaningfulChange");
        if (score.Direction == ScoreDirection.Unspecified)
            problems.Add(ProblemCatalogue.MissingMember, "no higherIs", "better or worse", member: member + ".higherIs");
        else if (!directions.TryAdd((score.Instrument, score.Scale), score.Direction)
            && directions[(score.Instrument, score.Scale)] is var first && first != score.Direction)
            problems.Add(
                ProblemCatalogue.DirectionsDiffer,
                Vocabulary.WordOf(score.Direction),
                $"{Vocabulary.WordOf(first)}, as the first score of the scale has it",
                member: member + ".higherIs");
    }

    private static string Item(string list, int place) => $"{list}[{place.ToString(CultureInfo.InvariantCulture)}]";

    private static string WordOf(BiomarkerKind kind) => Vocabulary.WordOf(kind);

    private static string WordOf(BiomarkerState state) => Vocabulary.WordOf(state);
}
