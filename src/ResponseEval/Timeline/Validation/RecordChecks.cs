using System.Globalization;

namespace ResponseEval;

/// <summary>Checks ctDNA samples, clinical states and events.</summary>
internal static class RecordChecks
{
    public static void Check(HistoryDraft draft, LesionIndex lesions, ProblemList problems)
    {
        for (var i = 0; i < draft.Ctdna.Count; i++)
            CheckSample(draft.Ctdna[i], $"ctdna[{i.ToString(CultureInfo.InvariantCulture)}]", problems);
        for (var i = 0; i < draft.Clinical.Count; i++)
            CheckStatus(draft.Clinical[i], $"clinical[{i.ToString(CultureInfo.InvariantCulture)}]", problems);
        for (var i = 0; i < draft.Events.Count; i++)
            CheckEvent(draft.Events[i], $"events[{i.ToString(CultureInfo.InvariantCulture)}]", lesions, problems);
    }

    public static void CheckEvent(SubjectEvent subjectEvent, string member, LesionIndex lesions, ProblemList problems)
    {
        DateRange.Check(subjectEvent.Date, problems, member: member + ".date");
        if (subjectEvent.Kind == SubjectEventKind.Unspecified)
            problems.Add(ProblemCatalogue.MissingMember, "no kind", "the kind of the event", member: member + ".kind");
        if (subjectEvent.Lesion is { } lesion && lesions.Find(lesion) < 0)
            problems.Add(ProblemCatalogue.UndeclaredLesion, lesion, "a lesion of the subject", lesion: lesion, member: member + ".lesion");
        if (subjectEvent.Lesion is not null && subjectEvent.Kind is not (SubjectEventKind.Surgery or SubjectEventKind.Radiotherapy))
            Unused(member + ".lesion", "lesion with surgery and radiotherapy only", problems);
        if (subjectEvent.Cause != DeathCause.Unknown && subjectEvent.Kind != SubjectEventKind.Death)
            Unused(member + ".cause", "cause with death only", problems);
        if (subjectEvent.Reason != StopReason.Unknown && subjectEvent.Kind != SubjectEventKind.TreatmentStopped)
            Unused(member + ".reason", "reason with treatmentStopped only", problems);
    }

    private static void CheckSample(CtdnaSample sample, string member, ProblemList problems)
    {
        DateRange.Check(sample.Date, problems, member: member + ".date");
        var highest = sample.Unit is CtdnaUnit.VariantAlleleFraction or CtdnaUnit.TumorFraction ? 1 : double.MaxValue;
        Range(sample.Value, highest, member + ".value", problems);
        Range(sample.LimitOfDetection, highest, member + ".limitOfDetection", problems);
        if (sample.PlasmaMilliliters is { } plasma && !(plasma > 0 && double.IsFinite(plasma)))
            OutOfRange(plasma.ToString(CultureInfo.InvariantCulture), "more than 0 ml", member + ".plasmaMl", problems);
        Counts(sample.MutantMolecules, sample.TotalMolecules, member, problems);
        for (var i = 0; i < sample.Variants.Count; i++)
            Counts(
                sample.Variants[i].MutantMolecules,
                sample.Variants[i].TotalMolecules,
                $"{member}.variants[{i.ToString(CultureInfo.InvariantCulture)}]",
                problems);
    }

    private static void CheckStatus(ClinicalStatus status, string member, ProblemList problems)
    {
        DateRange.Check(status.Date, problems, member: member + ".date");
        if (status.Ecog is < 0 or > 5)
            OutOfRange(status.Ecog.Value.ToString(CultureInfo.InvariantCulture), "0 to 5", member + ".ecog", problems);
    }

    private static void Range(double? value, double highest, string member, ProblemList problems)
    {
        if (value is { } given && !(given >= 0 && given <= highest))
            OutOfRange(
                given.ToString(CultureInfo.InvariantCulture), highest < double.MaxValue ? "a fraction from 0 to 1" : "0 or more", member, problems);
    }

    private static void Counts(long? mutant, long? total, string member, ProblemList problems)
    {
        if (mutant < 0)
            OutOfRange(mutant.Value.ToString(CultureInfo.InvariantCulture), "0 or more", member + ".mutantMolecules", problems);
        if (total < 0 || total < mutant)
            OutOfRange(total.Value.ToString(CultureInfo.InvariantCulture), "at least the mutant molecules", member + ".totalMolecules", problems);
    }

    private static void OutOfRange(string found, string expected, string member, ProblemList problems) =>
        problems.Add(ProblemCatalogue.NumberOutOfRange, found, expected, member: member);

    private static void Unused(string member, string expected, ProblemList problems) =>
        problems.Add(ProblemCatalogue.Unused, member, expected, member: member);
}
