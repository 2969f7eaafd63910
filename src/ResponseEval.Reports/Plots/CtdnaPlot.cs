namespace ResponseEval.Reports;

/// <summary>
/// ctDNA of one subject on a logarithmic axis, over the same weeks as the <see cref="TimelinePlot"/>: detected levels as filled points, with
/// exact 95 % limits where molecules were counted; what was not detected as an open mark at its limit, for it lies anywhere below.
/// </summary>
public static class CtdnaPlot
{
    private const string Detected = "detected";
    private const string NotDetected = "not detected, below the limit";
    private const string NotKnown = "not known";

    private static readonly ValueList<string> _states = [Detected, NotDetected, NotKnown];

    /// <summary>The ctDNA of a subject; empty without samples.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static Plot Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var samples = new PlotTable("samples", "assay", "series", "week", "date", "level", "detected", "state", "limit", "lower", "upper");
        foreach (var sample in evaluation.History.Ctdna)
            Add(samples, evaluation, sample);
        var units = string.Join(", ", evaluation.History.Ctdna.Select(sample => Unit(sample.Unit)).Distinct());
        var several = evaluation.History.Ctdna.Select(Series).Distinct().Count() > 1 ? "A line joins samples of one assay and unit; others cannot be compared. " : "";
        return new Plot("ctdna", $"ctDNA, {units}")
        {
            Description = $"ctDNA of {evaluation.History.SubjectId}: " + string.Join("; ", samples.Rows.Select(row => $"{row[3]} {row[6]} {row[4]}")) + ".",
            Notes = [$"Logarithmic axis. Open mark: not detected, drawn at its limit; the level lies below. Dashed: limit of detection. Bars: exact 95 % limits of the counts. {several}{PatientWeeks.Note(evaluation)}"],
            Parameters = [.. PatientWeeks.Parameters(evaluation), PlotParameter.Of("states", _states.Where(state => samples.Rows.Any(row => (string?)row[6] == state)))],
            Tables = [samples],
        };
    }

    private static void Add(PlotTable samples, SubjectEvaluation evaluation, CtdnaSample sample)
    {
        var level = CtdnaLevel.Of(sample);
        var shown = level.Value ?? level.Limit;
        var limits = level.IsDetected == true ? Limits(sample) : null;
        samples.Add(
            sample.Assay ?? "", Series(sample), PatientWeeks.Of(evaluation, sample.Date), Words.Date(sample.Date), shown is > 0 ? shown : null, level.IsDetected == true,
            State(level), sample.LimitOfDetection is > 0 ? sample.LimitOfDetection : null, limits?.Lower, limits?.Upper);
    }

    private static ConfidenceInterval? Limits(CtdnaSample sample) =>
        sample is { Unit: CtdnaUnit.VariantAlleleFraction, MutantMolecules: > 0 and var mutant, TotalMolecules: > 0 and var total } && mutant <= total
            ? ClopperPearsonInterval.Of(mutant, total)
            : null;

    private static string State(CtdnaLevel level) => level.IsDetected switch
    {
        true => Detected,
        false => NotDetected,
        null => NotKnown,
    };

    /// <summary>Samples of one assay and unit can be compared.</summary>
    private static string Series(CtdnaSample sample) => sample.Assay is { Length: > 0 } assay ? $"{assay}, {Unit(sample.Unit)}" : Unit(sample.Unit);

    private static string Unit(CtdnaUnit unit) => unit switch
    {
        CtdnaUnit.VariantAlleleFraction => "variant allele fraction",
        CtdnaUnit.MeanTumorMoleculesPerMilliliter => "mean tumour molecules per mL",
        CtdnaUnit.CopiesPerMilliliter => "copies per mL",
        CtdnaUnit.TumorFraction => "tumour fraction",
        _ => "unit not given",
    };
}
